import { isRefusalCode } from '../commands/refusal.js';
import type { Gap } from './gap.js';

/**
 * The gaps of a proposal of which only the first commands were rehearsed. Papers that a flow lacks may come
 * with the others, and do not block yet; how many are judged when it is approved is told.
 */
export function partlyRehearsed(
  gaps: readonly Gap[],
  rehearsed: number,
  count: number,
): readonly Gap[] {
  if (rehearsed === count) return gaps;
  return [
    ...gaps.map((gap) => (isRefusalCode(gap.code) ? gap : { ...gap, blocks: false })),
    {
      code: 'JUDGED_WHEN_APPROVED',
      path: 'commands',
      rule: 'a second person',
      citation: 'register',
      blocks: false,
      values: { rehearsed: `${rehearsed}`, count: `${count}` },
    },
  ];
}
