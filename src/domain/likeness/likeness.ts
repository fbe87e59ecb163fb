import { nameDifferences } from './name-differences.js';
import type { NameDifference } from './name-differences.js';
import type { Profile } from './profile.js';
import { isSameNumber } from './registration-number.js';

export type LikenessCode = 'REGISTRATION_NUMBER' | 'WEB_DOMAIN' | 'NAME';

/** One way in which somebody is like somebody else. */
export type LikenessReason = {
  readonly code: LikenessCode;
  /** The number, domain or name of the other that it rests on. */
  readonly detail: string;
  /** In what the names differ; empty for the other reasons. */
  readonly differences: readonly NameDifference[];
};

/** Why two may be one, and how likely that is. */
export type Likeness = { readonly reasons: readonly LikenessReason[]; readonly score: number };

/** How likely one reason alone makes two the same, from 0 to 1. */
const WEIGHTS: Readonly<Record<LikenessCode, number>> = {
  REGISTRATION_NUMBER: 0.99,
  NAME: 0.95,
  WEB_DOMAIN: 0.7,
};

/** What each difference takes from the weight of a name. */
const DEDUCTIONS: Readonly<Record<NameDifference, number>> = {
  ACCENTS: 0.01,
  LEGAL_FORM: 0.05,
  WORD_ORDER: 0.05,
  TYPING_ERROR: 0.1,
};

/**
 * Why `other` may be `asked`, or `null`. Reasons stand by themselves: with s₁, s₂ … for each, the score
 * is 1 − (1 − s₁)(1 − s₂) …, to three places.
 */
export function likeness(asked: Profile, other: Profile): Likeness | null {
  const reasons = [numberReason(asked, other), domainReason(asked, other), nameReason(asked, other)]
    .filter((reason) => reason !== null)
    .toSorted((one, another) => scoreOf(another) - scoreOf(one));
  if (reasons.length === 0) return null;
  const doubt = reasons.reduce((product, reason) => product * (1 - scoreOf(reason)), 1);
  return { reasons, score: Math.round((1 - doubt) * 1000) / 1000 };
}

function scoreOf({ code, differences }: LikenessReason): number {
  return differences.reduce((score, each) => score - DEDUCTIONS[each], WEIGHTS[code]);
}

/** Each country counts for itself: the same number in two known countries says nothing. */
function numberReason(asked: Profile, other: Profile): LikenessReason | null {
  if (asked.number === null || other.number === null) return null;
  if (asked.establishedIn !== null && other.establishedIn !== null) {
    if (asked.establishedIn !== other.establishedIn) return null;
  }
  if (!isSameNumber(asked.number, other.number)) return null;
  return { code: 'REGISTRATION_NUMBER', detail: other.number.written, differences: [] };
}

function domainReason(asked: Profile, other: Profile): LikenessReason | null {
  if (other.domain === null || asked.domain !== other.domain) return null;
  return { code: 'WEB_DOMAIN', detail: other.domain, differences: [] };
}

/** The closest pair of names. */
function nameReason(asked: Profile, other: Profile): LikenessReason | null {
  const reasons = asked.names.flatMap((mine) =>
    other.names.flatMap(({ name, key }): readonly LikenessReason[] => {
      const differences = nameDifferences(mine.key, key);
      return differences === null ? [] : [{ code: 'NAME', detail: name, differences }];
    }),
  );
  const [closest = null] = reasons.toSorted((one, another) => scoreOf(another) - scoreOf(one));
  return closest;
}
