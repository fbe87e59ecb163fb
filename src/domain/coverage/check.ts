import type { Answer } from './condition.js';
import type { Evidence } from './coverage.js';

/** One thing that was looked at in a paper on file. `YES` only carries evidence. */
export type Check = {
  readonly answer: Answer;
  readonly code: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly missing?: readonly string[];
  readonly evidence?: readonly Evidence[];
};
