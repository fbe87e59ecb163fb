import type { FactsByNoun } from '../register/change.js';
import type { LocalDate } from '../time/local-date.js';

/** The nouns that spreadsheets speak of. */
export type ImportedNoun =
  'recipient' | 'dataFlow' | 'safeguard' | 'standing' | 'processingAgreement';

/** What a row says of one record. A fact that is absent is not spoken of: it clears nothing. */
export type Intent<N extends ImportedNoun = ImportedNoun> = {
  [K in N]: {
    readonly noun: K;
    readonly facts: Partial<FactsByNoun[K]>;
    /** What holds besides when the record is new. */
    readonly whenNew: Partial<FactsByNoun[K]>;
    /** First day on which a new record holds; `null`: the day given with the import. */
    readonly from: LocalDate | null;
    /** Last day; `null`: it goes on. */
    readonly until: LocalDate | null;
    /** First day on which a record that is there is different; `null`: the day given with the import. */
    readonly changeFrom: LocalDate | null;
  };
}[N];
