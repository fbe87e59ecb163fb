import type { QueryRunner } from 'typeorm';
import type { Dialect } from './dialect.js';
import { POSTGRES, SQLITE } from './dialect.js';
import { numbered, questioned } from './positional.js';
import type { Parameters, Rows } from './reader.js';

/** Fewer places than either engine allows in one statement. */
const MOST_PLACES = 15_000;

/** Reads and writes inside one transaction; sees what it wrote. */
export class Transaction implements Rows {
  readonly dialect: Dialect;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly runner: QueryRunner) {
    this.dialect = runner.connection.options.type === 'postgres' ? POSTGRES : SQLITE;
  }

  async rows<R>(sql: string, parameters: Parameters = {}): Promise<readonly R[]> {
    const rows: unknown = await this.run(sql, parameters);
    return rows as readonly R[];
  }

  /** Runs a statement whose rows nobody wants. */
  async execute(sql: string, parameters: Parameters = {}): Promise<void> {
    await this.run(sql, parameters);
  }

  /** Inserts rows, many in one statement. Every row has a value for every column. */
  async insert(
    table: string,
    columns: readonly string[],
    rows: readonly (readonly unknown[])[],
  ): Promise<void> {
    const most = Math.max(1, Math.floor(MOST_PLACES / columns.length));
    for (let first = 0; first < rows.length; first += most) {
      const some = rows.slice(first, first + most);
      const text = `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${this.places(some)}`;
      await this.query(text, some.flat());
    }
  }

  private places(rows: readonly (readonly unknown[])[]): string {
    let place = 0;
    const next = (): string => (this.dialect.engine === 'postgres' ? `$${++place}` : '?');
    return rows.map((row) => `(${row.map(next).join(', ')})`).join(', ');
  }

  private run(sql: string, parameters: Parameters): Promise<unknown> {
    const { text, names } = this.dialect.engine === 'postgres' ? numbered(sql) : questioned(sql);
    return this.query(
      text,
      names.map((name) => parameters[name]),
    );
  }

  /** One statement after another: a connection holds one conversation. */
  private query(text: string, values: readonly unknown[]): Promise<unknown> {
    const bound = values.map((value) => this.dialect.bind(value));
    const result = this.last.then((): Promise<unknown> => this.runner.query(text, bound));
    this.last = result.catch(() => undefined);
    return result;
  }
}
