import type { ClausesModule } from '../../domain/register/safeguard.js';

/** Headings of the annexes to Decision (EU) 2021/914 and what is said of what fills them. */
export type AnnexWords = {
  readonly title: string;
  readonly modules: Readonly<Record<ClausesModule, string>>;
  readonly about: string;
  readonly paper: string;
  readonly signedOn: string;
  readonly endsOn: string;
  readonly noEnd: string;
  readonly filled: (flows: number) => string;
  readonly noClauses: string;
  readonly noAnnexThree: string;
  readonly unknownAuthorisation: string;
  /** What nobody recorded. */
  readonly missing: (what: string) => string;
  /** What nobody recorded by itself, while there is a text that may say it. */
  readonly notApart: string;
  readonly annexOne: string;
  readonly parties: string;
  readonly exporter: string;
  readonly importer: string;
  readonly name: string;
  readonly address: string;
  readonly streetAndNumber: string;
  readonly contact: string;
  readonly officer: string;
  readonly representative: string;
  readonly activities: string;
  readonly bound: string;
  readonly boundFrom: (day: string) => string;
  readonly boundUntil: (day: string) => string;
  readonly notYetBound: string;
  readonly role: string;
  readonly signature: string;
  readonly description: string;
  readonly recorded: string;
  readonly dataSubjects: string;
  readonly dataCategories: string;
  readonly sensitive: string;
  readonly frequency: string;
  readonly nature: string;
  readonly place: string;
  readonly storedOrSeenIn: (places: string) => string;
  readonly purposes: string;
  readonly retention: string;
  readonly processors: string;
  readonly authority: string;
  readonly annexTwo: string;
  readonly measures: string;
  readonly assistance: string;
  readonly annexThree: string;
  readonly subProcessor: string;
  readonly subProcessing: string;
  readonly inTheRegister: string;
  readonly flowOnRecord: string;
  readonly notice: (received: string, objectBy: string | null) => string;
  readonly decisions: Readonly<
    Record<'PENDING' | 'ACCEPTED' | 'OBJECTED', (day: string | null) => string>
  >;
};
