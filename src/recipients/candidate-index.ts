import { likeness } from '../domain/likeness/likeness.js';
import type { Likeness } from '../domain/likeness/likeness.js';
import { lookUpKeys, profileOf } from '../domain/likeness/profile.js';
import type { Described, Profile } from '../domain/likeness/profile.js';
import type { Candidate } from './candidate.js';
import { LEGAL_FORMS } from './legal-forms.js';

/** Somebody who may be the one asked about, why, and how likely. */
export type Similar = { readonly candidate: Candidate; readonly likeness: Likeness };

type Entry = { readonly candidate: Candidate; readonly profile: Profile };

/** Candidates by what they can be found by. As large as what it holds; what goes leaves nothing behind. */
export class CandidateIndex {
  private readonly byKey = new Map<string, Set<Entry>>();
  private readonly byId = new Map<string, readonly Entry[]>();

  /** Puts a candidate in the place of what was known under the id; `null` takes it away. */
  put(id: string, candidate: Candidate | null): void {
    for (const entry of this.byId.get(id) ?? []) this.forget(entry);
    this.byId.delete(id);
    if (candidate === null) return;
    const entries = entriesOf(candidate);
    for (const entry of entries) this.hold(entry);
    this.byId.set(id, entries);
  }

  /** Everybody like the one described, each once, the likeliest first. */
  like(described: Described): readonly Similar[] {
    const asked = profileOf(described, LEGAL_FORMS);
    const met = new Set([...lookUpKeys(asked)].flatMap((key) => [...(this.byKey.get(key) ?? [])]));
    const closest = new Map<string, Similar>();
    for (const { candidate, profile } of met) {
      const found = likeness(asked, profile);
      if (found === null) continue;
      const known = closest.get(candidate.id);
      if (known === undefined || known.likeness.score < found.score) {
        closest.set(candidate.id, { candidate, likeness: found });
      }
    }
    return [...closest.values()].toSorted(byLikeness);
  }

  private hold(entry: Entry): void {
    for (const key of lookUpKeys(entry.profile)) {
      const held = this.byKey.get(key);
      if (held) held.add(entry);
      else this.byKey.set(key, new Set([entry]));
    }
  }

  private forget(entry: Entry): void {
    for (const key of lookUpKeys(entry.profile)) {
      const held = this.byKey.get(key);
      held?.delete(entry);
      if (held?.size === 0) this.byKey.delete(key);
    }
  }
}

/** Versions that differ in nothing that is compared are one entry. */
function entriesOf(candidate: Candidate): readonly Entry[] {
  const different = new Map(candidate.descriptions.map((each) => [JSON.stringify(each), each]));
  return [...different.values()].map((each) => ({
    candidate,
    profile: profileOf(each, LEGAL_FORMS),
  }));
}

/** The likeliest first; equals in an order that is always the same. */
function byLikeness(one: Similar, other: Similar): number {
  const byScore = other.likeness.score - one.likeness.score;
  if (byScore !== 0) return byScore;
  return one.candidate.id < other.candidate.id ? -1 : 1;
}
