const CLOSED = '9998-01-01T00:00:00.000Z';

export type Row = Readonly<Record<string, unknown>>;

export function literal(value: unknown): string {
  if (value === null) return 'NULL';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value instanceof Date) return `'${value.toISOString().slice(0, 10)}'`;
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return `'${text.replaceAll("'", "''")}'`;
}

export function keyOf(row: Row): string {
  return Object.keys(row)[0] ?? '';
}

export function insert(table: string, row: Row, changes: Row): string {
  const copy = { ...row, ...changes };
  const values = Object.values(copy).map(literal).join(', ');
  return `INSERT INTO ${table} (${Object.keys(copy).join(', ')}) VALUES (${values})`;
}

/** What breaks a check whose name says too little about it. */
const BREAKING: Readonly<Record<string, Row>> = {
  calendar_address_instants: { digest: 'another', created_at: '1 January' },
  reminder_instants: { taken_at: '1 January' },
  reminder_days: { due_on: '2026-02-30' },
  reminder_kind: { kind: 'FORGOTTEN' },
};

/** What breaks a check: the columns it looks at, by the end of its name. */
export function breaking(table: string, check: string, row: Row): Row {
  const fresh = { [keyOf(row)]: 'another', recorded_to: CLOSED };
  const another = { [keyOf(row)]: 'another', hash: 'another' };
  const checked = BREAKING[check];
  if (checked !== undefined) return { ...row, [keyOf(row)]: 'another', ...checked };
  const column = check.slice(table.length + 1);
  switch (column) {
    case 'valid':
      return { ...fresh, valid_to: row['valid_from'] };
    case 'recorded':
      return { ...fresh, recorded_to: row['recorded_from'] };
    case 'instants':
      return 'hash' in row
        ? { ...another, last_used_at: '1 January' }
        : { ...fresh, recorded_from: '1 January' };
    case 'days':
      return { ...fresh, valid_from: '2026-02-30', valid_to: '9999-12-31' };
    case 'instant':
      return { recorded_at: 'yesterday' };
    case 'one_row':
      return { id: 2 };
    case 'lifetime':
      return { ...another, expires_at: row['created_at'] };
    case 'role':
      return { ...another, role: 'NOBODY' };
    case 'sequence':
      return { sequence: 0, recorded_at: CLOSED, digest: 'another' };
    case 'created_at':
      return { id: 'another', created_at: 'yesterday' };
    case 'held':
      return 'sealed' in row
        ? { request_id: 'another', sealed: null }
        : { id: 'another', name: null };
    case 'erased':
      return { [keyOf(row)]: 'another', erased_at: CLOSED };
    case 'step':
      return {
        recorded_at: CLOSED,
        step: 'FORGOTTEN',
        ...('due_on' in row ? {} : { content: null }),
      };
    case 'content':
      return { recorded_at: CLOSED, content: null };
    case 'noun':
    case 'kind':
    case 'language':
    case 'bytes':
      return 'recorded_at' in row
        ? { recorded_at: CLOSED, [column]: column === 'bytes' ? 0 : 'NO' }
        : unknownValue(column, row, fresh);
    case 'number':
      return { number: -1 };
    case 'side':
      return { side: 'NOBODY' };
    default:
      return unknownValue(column, row, fresh);
  }
}

/** A value that no closed list holds, in a row that nothing else is wrong with. */
function unknownValue(column: string, row: Row, fresh: Row): Row {
  if ('request_id' in row) return { recorded_at: CLOSED, [column]: 'NO' };
  return 'recorded_to' in row ? { ...fresh, [column]: 'NO' } : { [column]: 'NO', id: 1 };
}
