import type { Rows } from '../database/reader.js';
import type { Version } from '../domain/bitemporal/version.js';
import { onDayOrNearest } from '../domain/bitemporal/on-day.js';
import { openById } from '../commands/known.store.js';
import { grouped } from '../domain/grouped.js';
import type { Meant } from '../domain/imports/read-recipients.js';
import type { Described, Like } from '../domain/imports/same-recipient.js';
import { isRecordId } from '../domain/register/record-id.js';
import type { RecipientFacts } from '../domain/register/recipient.js';
import type { LocalDate } from '../domain/time/local-date.js';
import type { LikenessService, Similar } from '../recipients/likeness.service.js';

/** Recipients on record that are looked at for one name. */
const MOST_LIKE = 20;

/** What the rows of a chunk ask about: names of others, and who they are about themselves. */
type AskedAbout = {
  readonly texts: readonly string[];
  readonly described: readonly Described[];
  readonly on: LocalDate;
};

type Recipients = ReadonlyMap<string, readonly Version<RecipientFacts>[]>;

/** The recipients on record that the rows of one chunk may mean: looked up once for all of them. */
export class Directory {
  private constructor(
    private readonly byText: ReadonlyMap<string, readonly Similar[]>,
    private readonly byDescription: ReadonlyMap<string, readonly Similar[]>,
    private readonly recipients: Recipients,
    private readonly on: LocalDate,
  ) {}

  static async open(
    rows: Rows,
    likeness: LikenessService,
    { texts, described, on }: AskedAbout,
  ): Promise<Directory> {
    const named = [...new Set(texts.filter((text) => !isRecordId(text)))];
    const descriptions = new Map(described.map((each) => [keyOf(each), each]));
    const asked = [
      ...named.map((text) => ({ ...NOTHING, legalName: text, registrationNumber: text })),
      ...[...descriptions.values()].map((each) => ({ ...NOTHING, ...each })),
    ];
    const found = await likeness.similarToEach(asked, { most: MOST_LIKE });
    const ids = [
      ...texts.filter((text) => isRecordId(text)),
      ...found.flat().map(({ candidate }) => candidate.id),
    ];
    const versions = await openById(rows, 'recipient', [...new Set(ids)]);
    return new Directory(
      new Map(named.map((text, at) => [text, found[at] ?? []])),
      new Map([...descriptions.keys()].map((key, at) => [key, found[named.length + at] ?? []])),
      grouped(versions as readonly Version<RecipientFacts>[], ({ id }) => id),
      on,
    );
  }

  /** The versions of a recipient on record; none when there is no such recipient. */
  versionsOf(id: string): readonly Version<RecipientFacts>[] {
    return this.recipients.get(id) ?? [];
  }

  /** Whom on record a text may mean: by id, else by number, else by exact legal name. */
  meant(text: string): Meant {
    if (isRecordId(text)) return { exactly: this.recipients.has(text) ? [text] : [], nearly: null };
    const found = this.byText.get(text) ?? [];
    const numbered = found.filter(({ likeness }) => likeness.reasons.some(isNumber));
    const named = found.filter(({ candidate, likeness }) =>
      likeness.reasons.some(
        ({ code, detail, differences }) =>
          code === 'NAME' && detail === candidate.legalName && differences.length === 0,
      ),
    );
    const exact = numbered.length > 0 ? numbered : named;
    return {
      exactly: exact.map(({ candidate }) => candidate.id),
      nearly: found[0]?.candidate.legalName ?? null,
    };
  }

  /** Those on record who may be the one a row is about. */
  like(described: Described): readonly Like[] {
    return (this.byDescription.get(keyOf(described)) ?? []).flatMap(({ candidate, likeness }) => {
      const facts = onDayOrNearest(this.versionsOf(candidate.id), this.on)?.facts;
      if (facts === undefined) return [];
      const { legalName, establishedIn, registrationNumber } = facts;
      return [{ id: candidate.id, legalName, establishedIn, registrationNumber, likeness }];
    });
  }
}

const NOTHING = {
  shortName: null,
  registrationNumber: null,
  website: null,
  establishedIn: null,
} as const;

function isNumber({ code }: { readonly code: string }): boolean {
  return code === 'REGISTRATION_NUMBER';
}

function keyOf(described: Described): string {
  const { legalName, registrationNumber, establishedIn } = described;
  return JSON.stringify([legalName, registrationNumber, establishedIn]);
}
