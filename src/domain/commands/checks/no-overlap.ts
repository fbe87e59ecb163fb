import { overlaps } from '../../time/period.js';
import { stating } from '../known.js';
import type { Known } from '../known.js';
import type { Refusal } from '../refusal.js';
import { refusal } from '../refusal.js';
import { sameFact } from '../same-fact.js';
import type { Subject } from '../subject.js';

/** The same fact is recorded once for a day: two records of it would each be half right. */
export function noOverlap({ noun, id, valid, facts }: Subject, known: Known): readonly Refusal[] {
  const fact = sameFact(noun, facts);
  if (fact === null) return [];
  const other = stating(known, noun, fact).find(
    (each) => each.id !== id && overlaps(each.valid, valid),
  );
  if (other === undefined) return [];
  const { from, to } = other.valid;
  return [refusal('OVERLAPS', 'two clocks', 'valid', { id: other.id, from, to })];
}
