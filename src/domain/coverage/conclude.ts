import type { Check } from './check.js';
import type { Evidence, ToolReference } from './coverage.js';
import { applies, doesNotApply, unknown } from './rule.js';
import type { Judgement } from './rule.js';

/**
 * One judgement from all checks of one paper: the first that fails gives the reason, then the first
 * that is in doubt; all that is missing is named.
 */
export function conclude(
  checks: readonly Check[],
  paper: {
    readonly citation: string;
    readonly values: Readonly<Record<string, string>>;
    readonly evidence: readonly Evidence[];
    readonly tool: ToolReference;
  },
): Judgement {
  const { citation, tool } = paper;
  const evidence = [...paper.evidence, ...checks.flatMap((check) => check.evidence ?? [])];
  const failed =
    checks.find(({ answer }) => answer === 'NO') ?? checks.find(({ answer }) => answer === 'DOUBT');
  if (failed === undefined)
    return applies('HOLDS', { citation, values: paper.values, evidence, tool });
  const missing = [...new Set(checks.flatMap((check) => check.missing ?? []))];
  const values = { ...paper.values, ...failed.values };
  const grounds = { citation, values, evidence, missing };
  return failed.answer === 'NO'
    ? doesNotApply(failed.code, grounds)
    : unknown(failed.code, grounds);
}
