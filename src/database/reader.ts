import type { Dialect } from './dialect.js';

/** Values by name; a list is bound as one value. */
export type Parameters = Readonly<Record<string, unknown>>;

/** Runs reading statements whose `:name` places are filled by name. */
export type Rows = {
  readonly dialect: Dialect;
  /** All rows of a statement, columns as the engine gives them; days and instants as text. */
  rows<R>(sql: string, parameters?: Parameters): Promise<readonly R[]>;
};

/**
 * The reading side of the database. Statements that look at many rows go by `scan`, so that they do
 * not stand in the way of a page. Neither stalls the event loop.
 */
export abstract class Reader implements Rows {
  abstract readonly dialect: Dialect;
  abstract rows<R>(sql: string, parameters?: Parameters): Promise<readonly R[]>;
  abstract scan<R>(sql: string, parameters?: Parameters): Promise<readonly R[]>;
  abstract close(): Promise<void>;
}
