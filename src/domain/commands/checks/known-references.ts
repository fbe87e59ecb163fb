import type { Refusal } from '../refusal.js';
import { refusal } from '../refusal.js';
import { referencesOf } from '../references.js';
import { versionsOf } from '../known.js';
import type { Known } from '../known.js';
import type { Subject } from '../subject.js';

/** Facts name records that exist. */
export function knownReferences({ noun, facts }: Subject, known: Known): readonly Refusal[] {
  return referencesOf(noun, facts)
    .filter((reference) => versionsOf(known, reference.noun, reference.id).length === 0)
    .map(({ path, noun: named, id }) =>
      refusal('UNKNOWN_RECORD', 'references', path, { noun: named, id }),
    );
}
