import { AnswerRefused } from '../answers/answer-refused.js';
import { refusal } from '../domain/commands/refusal.js';
import type { Refusal } from '../domain/commands/refusal.js';
import { DOCX_MOST_ROWS } from '../letters/refuse-oversized.js';

/** What a letter comes to, or why there is none: what it would name is not on record, or too much. */
export async function letterOrRefused<T>(
  work: () => Promise<T>,
): Promise<T | { readonly refusals: readonly Refusal[] }> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AnswerRefused) return { refusals: [refusalOf(error)] };
    // What lays letters out says so when one is larger than a file of its kind may be.
    if (error instanceof RangeError) return { refusals: [tooMany(String(DOCX_MOST_ROWS))] };
    throw error;
  }
}

function refusalOf({ code, values }: AnswerRefused): Refusal {
  if (code === 'TOO_MANY') return tooMany(values['most'] ?? '');
  const id = values['answeringCompanyId'] ?? '';
  return refusal('UNKNOWN_RECORD', 'references', 'id', { noun: 'recipient', id });
}

function tooMany(most: string): Refusal {
  return refusal('TOO_MANY', 'letter', 'id', { most });
}
