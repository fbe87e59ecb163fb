import { createHash } from 'node:crypto';
import pg from 'pg';
import { POSTGRES } from './dialect.js';
import { numbered } from './positional.js';
import type { Positional } from './positional.js';
import { POSTGRES_TYPES } from './postgres-types.js';
import { Reader } from './reader.js';
import type { Parameters } from './reader.js';

/** Statements kept prepared on each connection. */
const MOST_PREPARED = 500;

type Statement = Positional & { readonly name: string };

/** Reads a PostgreSQL through a pool, with statements prepared once for each connection. */
export class PostgresReader extends Reader {
  readonly dialect = POSTGRES;
  private readonly pool: pg.Pool;
  private readonly statements = new Map<string, Statement>();

  constructor(url: string) {
    super();
    this.pool = new pg.Pool({ connectionString: url, max: 10, types: POSTGRES_TYPES });
    // An idle connection that breaks is replaced; the statement that needed it fails by itself.
    this.pool.on('error', () => undefined);
  }

  async rows<R>(sql: string, parameters: Parameters = {}): Promise<readonly R[]> {
    const { name, text, names } = this.statement(sql);
    const values = names.map((each) => parameters[each]);
    const { rows } = await this.pool.query<R & pg.QueryResultRow>({ name, text, values });
    return rows;
  }

  scan<R>(sql: string, parameters: Parameters = {}): Promise<readonly R[]> {
    return this.rows(sql, parameters);
  }

  async close(): Promise<void> {
    await this.pool.end();
  }

  private statement(sql: string): Statement {
    const known = this.statements.get(sql);
    if (known) return known;
    const isFull = this.statements.size >= MOST_PREPARED;
    const digest = createHash('sha256').update(sql).digest('hex').slice(0, 32);
    // Without a name a statement is not kept on the connection.
    const statement = { name: isFull ? '' : digest, ...numbered(sql) };
    if (!isFull) this.statements.set(sql, statement);
    return statement;
  }
}
