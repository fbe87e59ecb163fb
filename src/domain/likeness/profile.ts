import { canBeMistyped } from './is-typing-error.js';
import type { LegalForms } from './legal-forms.js';
import { nameKey } from './name-key.js';
import type { NameKey } from './name-key.js';
import { registrationNumber } from './registration-number.js';
import type { RegistrationNumber } from './registration-number.js';
import { webDomain } from './web-domain.js';

/** What is known of somebody who may be on record already. */
export type Described = {
  readonly legalName: string;
  readonly shortName: string | null;
  readonly registrationNumber: string | null;
  readonly website: string | null;
  readonly establishedIn: string | null;
};

/** A description made ready to be compared. */
export type Profile = {
  readonly names: readonly { readonly name: string; readonly key: NameKey }[];
  readonly number: RegistrationNumber | null;
  readonly domain: string | null;
  readonly establishedIn: string | null;
};

/** Makes a description ready to be compared. */
export function profileOf(described: Described, forms: LegalForms): Profile {
  const { legalName, shortName, registrationNumber: number, website, establishedIn } = described;
  return {
    names: [legalName, shortName]
      .filter((name) => name !== null)
      .map((name) => ({ name, key: nameKey(name, forms) })),
    number: number === null ? null : registrationNumber(number),
    domain: website === null ? null : webDomain(website),
    establishedIn,
  };
}

/**
 * What to look a profile up by: two that are alike have a key in common. A name that may have a typing
 * error in one word is found by its other words.
 */
export function lookUpKeys({ names, number, domain }: Profile): ReadonlySet<string> {
  const keys = new Set(names.flatMap(({ key }) => nameKeys(key)));
  if (number !== null) keys.add(`number ${number.written}`).add(`number ${number.bare}`);
  if (domain !== null) keys.add(`domain ${domain}`);
  return keys;
}

function nameKeys({ words }: NameKey): readonly string[] {
  const sorted = words.toSorted();
  const others = sorted.flatMap((word, at) =>
    canBeMistyped(word) ? [`others ${sorted.toSpliced(at, 1).join(' ')}`] : [],
  );
  return [`words ${sorted.join(' ')}`, `letters ${words.join('')}`, ...others];
}
