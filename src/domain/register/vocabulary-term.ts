/** A word of the register's own vocabulary: a purpose, a category of data, a type of service. */
export type VocabularyTermFacts = {
  readonly scheme: 'PURPOSE' | 'DATA_CATEGORY' | 'SERVICE_TYPE' | 'DATA_SUBJECT';
  readonly slug: string;
  readonly labels: { readonly en: string; readonly nl: string };
  /** Slug of the term it is part of, such as the purpose an activity serves. */
  readonly partOf: string | null;
  /** Legal bases a statement gives for a purpose, such as `GDPR 6(1)(b)`. */
  readonly legalBases: readonly string[];
};
