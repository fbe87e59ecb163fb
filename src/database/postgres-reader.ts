import { createHash } from 'node:crypto';
import pg from 'pg';
import { POSTGRES } from './dialect.js';
import { positional } from './positional.js';
import type { Positional } from './positional.js';
import { Reader } from './reader.js';
import type { Parameters } from './reader.js';

const DAY = 1082;
const INT8 = 20;

/** Days stay text, counts become numbers. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    if (oid === DAY) return (text: string) => text;
    if (oid === INT8) return Number;
    return pg.types.getTypeParser(oid, format ?? 'text') as (text: string) => unknown;
  },
};

type Statement = Positional & { readonly name: string };

/** Reads a PostgreSQL through a pool, with statements prepared once for each connection. */
export class PostgresReader extends Reader {
  readonly dialect = POSTGRES;
  private readonly pool: pg.Pool;
  private readonly statements = new Map<string, Statement>();

  constructor(url: string) {
    super();
    this.pool = new pg.Pool({ connectionString: url, max: 10, types });
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
    const name = createHash('sha256').update(sql).digest('hex').slice(0, 32);
    const statement = { name, ...numbered(sql) };
    if (this.statements.size < 500) this.statements.set(sql, statement);
    return statement;
  }
}

/** A name used twice fills one place: the planner then knows that both are the same. */
function numbered(sql: string): Positional {
  const { names } = positional(sql, () => '?');
  const unique = [...new Set(names)];
  let index = 0;
  const { text } = positional(sql, () => {
    const name = names[index++] ?? '';
    return `$${unique.indexOf(name) + 1}`;
  });
  return { text, names: unique };
}
