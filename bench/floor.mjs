// The floor: a bare HTTP server on prepared statements over the same tables, where the database
// builds the JSON. What an API costs beyond this is what the API costs.
import { createServer } from 'node:http';
import Database from 'better-sqlite3';
import pg from 'pg';

const [engine, place] = process.argv.slice(2);
const isPostgres = engine === 'postgres';

const on = isPostgres ? '$1::date' : ':on';
const knownAt = isPostgres ? '$2' : ':knownAt';
const after = isPostgres ? '$3' : ':after';
const outcome = isPostgres ? '$4' : ':outcome';
const destination = isPostgres ? '$5' : ':destination';
const object = isPostgres ? 'json_build_object' : 'json_object';
const array = isPostgres ? 'json_agg' : 'json_group_array';
/** @param {string} text */
const json = (text) => (isPostgres ? `${text}::json` : `json(${text})`);
/** @param {string} path @param {string} column */
const particular = (column, path) =>
  isPostgres ? `${column}::json #>> '{${path}}'` : `${column} ->> '$.${path.replace(',', '.')}'`;
/** @param {string} column */
const each = (column) =>
  isPostgres ? `jsonb_array_elements_text(${column}) AS j(value)` : `json_each(${column}) AS j`;

/** @param {string} a */
const asOf = (a) =>
  `${a}.valid_from <= ${on} AND ${on} < ${a}.valid_to AND ${a}.recorded_from <= ${knownAt} AND ${knownAt} < ${a}.recorded_to`;
/** @param {string} code */
const territory = (code) =>
  `(SELECT ${object}('code', t.code, 'name', ${particular('t.particulars', 'name')}) FROM territory_version t WHERE t.code = ${code} AND ${asOf('t')})`;
/** @param {string} scheme @param {string} column */
const terms = (scheme, column) =>
  `(SELECT ${array}(${object}('slug', w.slug, 'label', ${particular('w.particulars', 'labels,nl')})) FROM ${each(`f.${column}`)} JOIN vocabulary_term_version w ON w.scheme = '${scheme}' AND w.slug = j.value AND ${asOf('w')})`;
/** @param {string} column @param {string} built */
const party = (column, built) =>
  `(SELECT ${built} FROM recipient_version r WHERE r.recipient_id = f.${column} AND ${asOf('r')})`;

const node = `${object}('id', f.data_flow_id,
  'exporter', ${party('exporter_id', `${object}('legalName', r.legal_name, 'establishedIn', ${object}('code', r.established_in))`)},
  'recipient', ${party('recipient_id', `${object}('id', r.recipient_id, 'kind', r.kind, 'legalName', r.legal_name, 'establishedIn', ${territory('r.established_in')})`)},
  'destination', ${territory('f.destination')},
  'exporterRole', f.exporter_role, 'recipientRole', f.recipient_role,
  'purposes', ${terms('PURPOSE', 'purposes')}, 'dataCategories', ${terms('DATA_CATEGORY', 'data_categories')},
  'validFrom', f.valid_from, 'validTo', f.valid_to,
  'coverage', (SELECT ${array}(${object}('regime', c.regime, 'outcome', c.outcome, 'since', c.since, 'until', c.until,
     'tool', ${object}('code', c.tool_code, 'citation', c.tool_citation), 'fallbacks', ${json('c.fallbacks')}, 'missing', ${json('c.missing')}))
     FROM coverage_period c WHERE c.data_flow_id = f.data_flow_id AND ${asOf('c')}))`;

/** @param {string} rows */
const page = (rows) =>
  `SELECT ${array}(${json('node')}) AS body FROM (SELECT ${node} AS node FROM data_flow_version f WHERE ${rows}) p`;
const matching = `SELECT DISTINCT c.data_flow_id FROM coverage_period c WHERE c.outcome = ${outcome} AND c.destination = ${destination} AND ${asOf('c')} AND c.data_flow_id > ${after} ORDER BY c.data_flow_id LIMIT 50`;

/** @type {Record<string, string>} */
const STATEMENTS = {
  page: page(
    `f.version_id IN (SELECT f.version_id FROM data_flow_version f WHERE ${asOf('f')} AND f.data_flow_id > ${after} ORDER BY f.data_flow_id LIMIT 50)`,
  ),
  filtered: page(`f.data_flow_id IN (${matching}) AND ${asOf('f')}`),
  total: `SELECT count(*) AS body FROM data_flow_version f WHERE ${asOf('f')}`,
  counts: `SELECT ${array}(${object}('key', k, 'regime', regime, 'outcome', outcome, 'count', n)) AS body FROM
    (SELECT c.destination AS k, c.regime, c.outcome, count(*) AS n FROM coverage_period c WHERE ${asOf('c')} GROUP BY 1, 2, 3) g`,
};

/** @type {(name: string, values: Record<string, string>) => Promise<string>} */
let answer;
if (isPostgres) {
  const pool = new pg.Pool({ connectionString: place, max: 10 });
  answer = async (name, values) => {
    const all = [
      values['on'],
      values['knownAt'],
      values['after'] ?? '',
      values['outcome'],
      values['destination'],
    ];
    const text = STATEMENTS[name] ?? '';
    const most = Math.max(...[...text.matchAll(/\$(\d)/g)].map(([, n]) => Number(n)));
    // Every place up to the highest must be typed, used or not.
    const typed = all.slice(0, most);
    const { rows } = await pool.query({
      name,
      text: text.replace('WHERE', `WHERE ${most >= 3 ? `($3::text IS NOT NULL) AND` : ''}`),
      values: typed,
    });
    return JSON.stringify(rows[0].body);
  };
} else {
  const database = new Database(place ?? '', { readonly: true });
  database.pragma('cache_size = -65536');
  const prepared = Object.fromEntries(
    Object.entries(STATEMENTS).map(([name, sql]) => [name, database.prepare(sql).pluck()]),
  );
  answer = async (name, values) => {
    const body = prepared[name]?.get({ after: '', outcome: '', destination: '', ...values });
    return typeof body === 'number' ? body.toString() : String(body);
  };
}

const server = createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://floor');
  answer(url.pathname.slice(1), Object.fromEntries(url.searchParams))
    .then((body) => {
      response.setHeader('content-type', 'application/json');
      response.end(body);
    })
    .catch((error) => {
      response.statusCode = 500;
      response.end(String(error));
    });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`listening ${typeof address === 'object' ? address?.port : ''}\n`);
});
