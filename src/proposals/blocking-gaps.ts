import { isRefusalCode, refusal } from '../domain/commands/refusal.js';
import type { Refusal } from '../domain/commands/refusal.js';
import type { Gap } from '../domain/proposals/gap.js';

/** The gaps that block, as one refusal; and what the register itself refuses, each. */
export function blockingGaps(gaps: readonly Gap[]): readonly Refusal[] {
  const open = gaps.filter(({ blocks }) => blocks);
  if (open.length === 0) return [];
  const named = [...new Set(open.map(({ code }) => code))].join(', ');
  const first = refusal('HAS_GAPS', 'a second person', 'id', {
    count: `${open.length}`,
    gaps: named,
  });
  return [
    first,
    ...open.flatMap(({ code, rule, path, values }) =>
      isRefusalCode(code) ? [refusal(code, rule, path, values)] : [],
    ),
  ];
}
