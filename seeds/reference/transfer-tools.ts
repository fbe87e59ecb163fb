import { REGIMES } from '../../src/domain/register/regime.js';
import type { TransferToolFacts } from '../../src/domain/register/transfer-tool.js';
import { BEGINNING, FOREVER, localDate } from '../../src/domain/time/local-date.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import { stableId } from '../stable-id.js';
import { beginningOf, daysOf } from './publication.js';
import type { Publication } from './publication.js';
import { readTable } from './table.js';
import type { Row } from './table.js';

const KINDS: readonly TransferToolFacts['kind'][] = [
  'ADEQUACY',
  'SAFEGUARD',
  'REPEALED_SAFEGUARD',
  'DEROGATION',
  'NOT_A_GROUND',
  'NOT_ADOPTED',
];

/** The catalogue of what may carry a transfer, and each end of a tool, as it became public. */
export function transferTools(): readonly Publication<'transferTool'>[] {
  return readTable('transfer-tools.csv').flatMap((row) =>
    daysOf(
      row.day('public_on'),
      row.optionalDay('conclude_public_on'),
      row.optionalDay('end_public_on'),
    ).map((day) => ({ publicOn: day, because: because(row, day), change: changeAsOf(row, day) })),
  );
}

function because(row: Row, day: LocalDate): string {
  if (day === row.day('public_on')) return row.text('public_act');
  return row.text(day === row.optionalDay('conclude_public_on') ? 'conclude_act' : 'end_act');
}

function changeAsOf(row: Row, day: LocalDate) {
  const isPublic = (column: string) => (row.optionalDay(column) ?? BEGINNING) <= day;
  const concludeIsPublic = isPublic('conclude_public_on');
  const endIsPublic = isPublic('end_public_on');
  const to = endIsPublic ? row.optionalDayAfter('valid_until') : null;
  const code = row.text('code');
  const kind = row.oneOf('kind', KINDS);
  return {
    noun: 'transferTool',
    id: stableId(`transferTool:${code}`, beginningOf(row.day('public_on'))),
    valid: { from: row.optionalDay('valid_from') ?? BEGINNING, to: to ?? FOREVER },
    facts: {
      code,
      regime: row.oneOf('regime', REGIMES),
      article: row.text('article'),
      names: { en: row.text('name_en'), nl: row.text('name_nl') },
      // Nobody knew a safeguard as repealed before its repeal.
      kind: concludeIsPublic || kind !== 'REPEALED_SAFEGUARD' ? kind : 'SAFEGUARD',
      rule: row.text('rule'),
      conditions: row.words('conditions'),
      alsoServes: row.words('also_serves'),
      concludeUntil: concludeIsPublic ? row.optionalDay('conclude_until') : null,
      disputedOn: endIsPublic ? row.words('disputed_on').map(localDate) : [],
      evidence: row.text('evidence'),
      note: endIsPublic ? row.optional('note') : null,
      ...row.lawProvenance(),
    },
  } as const;
}
