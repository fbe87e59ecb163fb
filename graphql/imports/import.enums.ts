import type { ImportKind, ImportState } from '../../src/imports/import.js';
import type { RowStatus } from '../../src/imports/previewed-row.js';
import { described } from '../described-enum.js';

export const ImportStateEnum = described<ImportState>('ImportState', 'How far an import is.', {
  READING: 'It is being looked at.',
  READY: 'It was looked at, and can be confirmed.',
  REFUSED: 'The file is not read.',
  FAILED: 'It could not be looked at; the log of the register says why.',
  PROPOSED: 'A proposal was made of it.',
});

export const ImportKindEnum = described<ImportKind>('ImportKind', 'What a file holds.', {
  RECIPIENTS: 'A recipient in each row.',
  PROVIDERS_WITH_FLOWS: 'A service provider and a data flow to it in each row.',
  SAFEGUARDS: 'A safeguard in each row.',
  STANDINGS: 'A standing in each row.',
  AGREEMENTS: 'A contract with a processor in each row.',
  CISO_ASSISTANT: 'The third-parties workbook of CISO Assistant.',
  NATIVE: 'Records of an extract of a register.',
});

export const RowStatusEnum = described<RowStatus>(
  'ImportRowStatus',
  'What would become of a row.',
  {
    ADD: 'A record that is not there yet.',
    CHANGE: 'A record that is there and would be different.',
    UNCHANGED: 'A record that is there and says the same.',
    REJECTED: 'It cannot be taken in.',
    WAITING: 'It waits for an answer.',
  },
);
