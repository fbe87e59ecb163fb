/** A privacy statement in force over a period: what people are told. */
export type StatementFacts = {
  readonly title: string;
  readonly language: string;
  readonly controllerName: string;
  readonly recipientKinds: readonly string[];
  readonly serviceTypes: readonly string[];
  readonly purposes: readonly string[];
  readonly dataCategories: readonly string[];
  readonly namedCountries: readonly string[];
  readonly contacts: readonly { readonly region: string; readonly email: string }[];
  /** Every fact of the statement, restated, keyed as in the facts file. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly sourceFile: string;
};
