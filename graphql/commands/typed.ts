/**
 * An input as somebody typed it, not validated yet. Under its own class the framework would answer first, with
 * an error instead of a refusal.
 */
export type Typed<T extends object> = Readonly<T>;
