import type { Dated } from '../bitemporal/version.js';
import type { SafeguardFacts } from '../register/safeguard.js';
import type { TransferToolFacts } from '../register/transfer-tool.js';
import type { Check } from './check.js';
import type { Question } from './question.js';

/** The days: the tool usable, the paper concluded in time, signed, and not ended (rules 3.1, 3.3, 6.5). */
export function checkWindow(
  { on }: Pick<Question, 'on'>,
  { valid, facts: tool }: Dated<TransferToolFacts>,
  { executedOn, endsOn }: Pick<SafeguardFacts, 'executedOn' | 'endsOn'>,
): readonly Check[] {
  const checks: Check[] = [];
  if (on < valid.from) checks.push(no('TOOL_NOT_YET_USABLE', { from: valid.from }));
  if (valid.to <= on) checks.push(no('TOOL_NO_LONGER_USABLE', { to: valid.to }));
  if (tool.concludeUntil !== null && tool.concludeUntil < executedOn) {
    checks.push(no('CONCLUDED_TOO_LATE', { concludeUntil: tool.concludeUntil }));
  }
  if (on < executedOn) checks.push(no('NOT_YET_SIGNED', { executedOn }));
  if (endsOn !== null && endsOn <= on) checks.push(no('ENDED', { endsOn }));
  if (tool.disputedOn.includes(on)) {
    checks.push({
      answer: 'DOUBT',
      code: 'DAY_DISPUTED',
      values: { on },
      missing: ['SETTLED_LAW'],
    });
  }
  return checks;
}

function no(code: string, values: Readonly<Record<string, string>>): Check {
  return { answer: 'NO', code, values, missing: ['TRANSFER_TOOL'] };
}
