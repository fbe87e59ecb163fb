import type {
  ClausesModule,
  SafeguardOptions,
  SafeguardParty,
} from '../../src/domain/register/safeguard.js';
import { localDate } from '../../src/domain/time/local-date.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import { readTable } from '../reference/table.js';
import { demonstrationId } from './demonstration-id.js';
import type { Entry } from './entry.js';
import { entryOfRow, flowsIn } from './entry-of-row.js';
import { pairs } from './pairs.js';

const MODULES: readonly ClausesModule[] = ['M1', 'M2', 'M3', 'M4'];

const FLAGS = [
  'docking',
  'swissRider',
  'certificateValid',
  'bindingCommitment',
  'namesPredecessor',
] as const satisfies readonly (keyof SafeguardOptions)[];

const TEXTS = [
  'subProcessorAuthorisation',
  'authorisedOn',
  'notifiedOn',
  'approvedBy',
] as const satisfies readonly (keyof SafeguardOptions)[];

/** Clauses and other tools that invented companies signed with each other. */
export function safeguards(): readonly Entry[] {
  return readTable('../demonstration/safeguards.csv').map((row) => {
    const executedOn = row.day('from');
    return entryOfRow(row, 'safeguard', {
      code: row.text('code'),
      title: row.text('title'),
      module: row.optional('module') === null ? null : row.oneOf('module', MODULES),
      parties: row.words('parties').map((word) => party(word, executedOn)),
      executedOn,
      endsOn: row.optionalDay('ends_on'),
      flowIds: flowsIn(row, 'flows'),
      options: pairs(row.words('options'), FLAGS, TEXTS) as SafeguardOptions,
      annexes: {
        descriptionOfTransfer: row.optional('annex_1b'),
        competentAuthority: row.optional('annex_1c'),
        securityMeasures: row.optional('annex_2'),
        subProcessors: row.optional('annex_3'),
      },
      invented: true,
    });
  });
}

/** Reads `E:noordzee` or `I:cloudmail@2024-01-01..2025-01-01`; without days, bound by signing. */
function party(word: string, executedOn: LocalDate): SafeguardParty {
  const [side, rest = ''] = word.split(':');
  const [key = '', bound = ''] = rest.split('@');
  const [joined = '', left = ''] = bound.split('..');
  return {
    recipientId: demonstrationId('recipient', key),
    side: side === 'E' ? 'EXPORTER' : 'IMPORTER',
    joinedOn: joined === '' ? executedOn : localDate(joined),
    leftOn: left === '' ? null : localDate(left),
  };
}
