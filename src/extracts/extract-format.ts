import type { ExtractFormat } from './extract-request.js';
import type { ExtractSource } from './extract-source.js';
import type { FileTally } from './file-tally.js';

/** One file of an extract. Its content is made while it is read, once, and can be left at any point. */
export type ExtractFile = {
  /** Where it lies in the extract, such as `csv/recipients.csv`: lower case, digits, `-`, `.` and `/`. */
  readonly path: string;
  readonly content: AsyncIterable<Uint8Array | string>;
  /** What was written so far; complete once the content was read to its end. */
  readonly tally: FileTally;
};

/** One way to write the register out. */
export type ExtractFormatter = {
  readonly format: ExtractFormat;
  /** Flows above which it is refused before work starts; `null` when memory does not grow with them. */
  readonly mostFlows: number | null;
  /** Records of one noun above which it is refused before work starts; left out, there is no bound. */
  readonly mostRecords?: number;
  /** Codes of what it cannot say; put into words in `src/words/not-expressed-in-words.ts`. */
  readonly notExpressed: readonly string[];
  /** Throws an `ExtractRefused` before work starts when it cannot be written. */
  readonly check?: (source: ExtractSource) => Promise<void>;
  /** Its files, one after another, in an order that is always the same. */
  readonly files: (source: ExtractSource) => AsyncIterable<ExtractFile>;
};
