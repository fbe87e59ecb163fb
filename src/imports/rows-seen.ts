import type { Described } from '../domain/imports/same-recipient.js';
import { nameDifferences } from '../domain/likeness/name-differences.js';
import { nameKey } from '../domain/likeness/name-key.js';
import { isSameNumber, registrationNumber } from '../domain/likeness/registration-number.js';
import { LEGAL_FORMS } from '../recipients/legal-forms.js';

/** A recipient that a row above was about. Kept small: there may be a hundred thousand. */
export type RowSeen = Described & {
  readonly row: number;
  readonly id: string;
  /** Whether the row adds it; then nothing but the file knows it. */
  readonly isNew: boolean;
  /** The commands that record it or change it, as JSON, with the facts that others are judged by. */
  readonly commands: string;
  /** What the row said of it, as JSON. */
  readonly said: string;
};

/** The recipients that rows above were about, by what the rows below may call them. */
export class RowsSeen {
  private readonly byId = new Map<string, RowSeen>();
  private readonly byKey = new Map<string, readonly RowSeen[]>();

  add(seen: RowSeen): void {
    this.byId.set(seen.id, seen);
    if (!seen.isNew) return;
    for (const key of keysOf(seen.legalName, seen.registrationNumber)) {
      this.byKey.set(key, [...(this.byKey.get(key) ?? []), seen]);
    }
  }

  /** Forgets a recipient: its row was refused. */
  remove(seen: RowSeen): void {
    this.byId.delete(seen.id);
    for (const key of keysOf(seen.legalName, seen.registrationNumber)) {
      const others = (this.byKey.get(key) ?? []).filter(({ id }) => id !== seen.id);
      if (others.length > 0) this.byKey.set(key, others);
      else this.byKey.delete(key);
    }
  }

  withId(id: string): RowSeen | undefined {
    return this.byId.get(id);
  }

  /** A recipient that is new in the file and the same: by number, else by name, in the same country. */
  same({ legalName, registrationNumber: number, establishedIn }: Described): RowSeen | undefined {
    const inCountry = (seen: RowSeen): boolean => seen.establishedIn === establishedIn;
    return (
      this.numbered(number).find(inCountry) ??
      this.named(legalName).find(
        (seen) => inCountry(seen) && !areOthers(seen.registrationNumber, number),
      )
    );
  }

  /** Recipients that are new in the file and have this number, else this name. */
  called(text: string): readonly RowSeen[] {
    const numbered = this.numbered(text);
    return numbered.length > 0 ? numbered : this.named(text);
  }

  private numbered(text: string | null): readonly RowSeen[] {
    const asked = text === null ? null : registrationNumber(text);
    if (asked === null) return [];
    return (this.byKey.get(`number ${asked.bare}`) ?? []).filter(
      ({ registrationNumber: other }) => {
        const held = other === null ? null : registrationNumber(other);
        return held !== null && isSameNumber(held, asked);
      },
    );
  }

  private named(name: string): readonly RowSeen[] {
    const asked = nameKey(name, LEGAL_FORMS);
    return (this.byKey.get(`name ${asked.words.join(' ')}`) ?? []).filter(
      ({ legalName }) => nameDifferences(asked, nameKey(legalName, LEGAL_FORMS))?.length === 0,
    );
  }
}

function keysOf(name: string, number: string | null): readonly string[] {
  const read = number === null ? null : registrationNumber(number);
  return [
    `name ${nameKey(name, LEGAL_FORMS).words.join(' ')}`,
    ...(read === null ? [] : [`number ${read.bare}`]),
  ];
}

function areOthers(one: string | null, other: string | null): boolean {
  const [a, b] = [one, other].map((each) => (each === null ? null : registrationNumber(each)));
  return a !== null && a !== undefined && b !== null && b !== undefined && !isSameNumber(a, b);
}
