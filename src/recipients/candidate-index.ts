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
  private readonly byKey = new Map<string, Entry[]>();
  private readonly byId = new Map<string, readonly Entry[]>();

  /** Puts a candidate, under all it is and was called, in the place of what was known under its id. */
  put(candidate: Candidate, descriptions: readonly Described[]): void {
    this.remove(candidate.id);
    const profiles = descriptions.map((each) => profileOf(each, LEGAL_FORMS));
    // Versions that differ in nothing that is compared are one entry.
    const different = new Map(profiles.map((profile) => [JSON.stringify(profile), profile]));
    const entries = [...different.values()].map((profile) => ({ candidate, profile }));
    this.byId.set(candidate.id, entries);
    for (const entry of entries) this.hold(entry);
  }

  remove(id: string): void {
    for (const entry of this.byId.get(id) ?? []) this.forget(entry);
    this.byId.delete(id);
  }

  /** Everybody like the one described, each once, the likeliest first. */
  like(described: Described): readonly Similar[] {
    const asked = profileOf(described, LEGAL_FORMS);
    const met = new Set([...lookUpKeys(asked)].flatMap((key) => this.byKey.get(key) ?? []));
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
      if (held) held.push(entry);
      else this.byKey.set(key, [entry]);
    }
  }

  private forget(entry: Entry): void {
    for (const key of lookUpKeys(entry.profile)) {
      const held = this.byKey.get(key) ?? [];
      held.splice(held.indexOf(entry), 1);
      if (held.length === 0) this.byKey.delete(key);
    }
  }
}

/** The likeliest first; equals in an order that is always the same. */
function byLikeness(one: Similar, other: Similar): number {
  const byScore = other.likeness.score - one.likeness.score;
  if (byScore !== 0) return byScore;
  return one.candidate.id < other.candidate.id ? -1 : 1;
}
