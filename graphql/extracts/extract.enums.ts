import type { ExtractState } from '../../src/extracts/extract-jobs.service.js';
import type { ExtractFormat } from '../../src/extracts/extract-request.js';
import { described } from '../described-enum.js';

export const ExtractFormatEnum = described<ExtractFormat>(
  'ExtractFormat',
  'What the register can be written out as.',
  {
    NATIVE: 'Lines of JSON, one record each: lossless, and read back by `import`.',
    CSV: 'One file of comma-separated values for each noun.',
    XLSX: 'A workbook with one sheet for each noun.',
    INVENTORY_CSV:
      'The transfer inventory, a row for each flow and law, as comma-separated values.',
    INVENTORY_XLSX: 'The transfer inventory as a workbook.',
    ICO: "The ICO's record of a controller, thirty columns, a workbook for each controller.",
    CNIL: "The CNIL's sheets of processing activities, in French, a workbook for each controller.",
    ARTICLE_30_NL:
      'The record of GDPR 30 with the headers of the Dutch authority, a workbook for each controller.',
    TILT: 'Transparency Information Language, a JSON document for each controller.',
    DPV_TURTLE: 'Data Privacy Vocabulary 2.3, as Turtle.',
    DPV_JSON_LD: 'Data Privacy Vocabulary 2.3, as JSON-LD.',
    ANNEXES:
      'Annexes I to III of the clauses of Decision (EU) 2021/914, filled for one safeguard, as DOCX.',
    AUDIT_TRAIL: 'The audit chain up to the instant, verifiable offline.',
    SAMPLE: 'Flows drawn by a recorded seed, each with its papers and its history.',
  },
);

export const ExtractStateEnum = described<ExtractState>('ExtractState', 'How far an extract is.', {
  WRITING: 'It is being written.',
  DONE: 'It can be downloaded.',
  FAILED: 'It could not be written; the log of the register says why.',
});
