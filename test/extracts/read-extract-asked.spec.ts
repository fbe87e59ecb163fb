import { describe, expect, it } from '@jest/globals';
import { ExtractRefused } from '../../src/extracts/extract-refused.js';
import { readExtractAsked } from '../../src/extracts/read-extract-asked.js';

const ID = '0199c0de-0000-7000-8000-000000000001';

/** What an address is refused for: code, place, and a part of the reason. */
function refusalOf(query: Readonly<Record<string, unknown>>): readonly [string, string, string] {
  try {
    readExtractAsked(query);
  } catch (error) {
    if (error instanceof ExtractRefused) return [error.code, error.path, error.reason];
    throw error;
  }
  throw new Error('Nothing was refused.');
}

describe('the address of an extract', () => {
  it('says everything', () => {
    const asked = readExtractAsked({
      on: '2023-03-31',
      knownAt: '2023-04-01T08:00:00Z',
      format: ['CSV', 'TILT,SAMPLE'],
      language: 'nl',
      filter: '{"destination":["US"],"staffData":false}',
      history: 'true',
      safeguard: ID.toUpperCase(),
      sample: '25',
      seed: '7',
    });
    expect(asked).toEqual({
      moment: { on: '2023-03-31', knownAt: '2023-04-01T08:00:00.000Z' },
      formats: ['CSV', 'TILT', 'SAMPLE'],
      language: 'nl',
      filter: { destination: ['US'], staffData: false },
      history: true,
      safeguardId: ID,
      sample: { flows: 25, seed: 7 },
    });
  });

  it('needs a day, and says the rest by default', () => {
    expect(readExtractAsked({ on: '2023-03-31' })).toEqual({
      moment: { on: '2023-03-31', knownAt: null },
      formats: [],
      language: 'en',
      filter: {},
      history: false,
      safeguardId: null,
      sample: null,
    });
  });

  it.each([
    [{}, 'UNFIT', 'on', 'There is no day ""'],
    [{ on: '2023-02-29' }, 'UNFIT', 'on', 'There is no day "2023-02-29"'],
    [{ on: ['2023-01-01', '2023-01-02'] }, 'UNFIT', 'on', 'more than once'],
    [{ on: '2023-01-01', knownAt: '2023-01-01' }, 'UNFIT', 'knownAt', 'not an instant'],
    [{ on: '2023-01-01', format: 'PDF' }, 'UNKNOWN_FORMAT', 'format', 'there is no "PDF"'],
    [{ on: '2023-01-01', language: 'it' }, 'UNFIT', 'language', 'nl, en, fr, de'],
    [{ on: '2023-01-01', filter: '{' }, 'UNFIT', 'filter', 'JSON'],
    [{ on: '2023-01-01', filter: '[]' }, 'UNFIT', 'filter', 'must be an object'],
    [{ on: '2023-01-01', filter: '{"country":["US"]}' }, 'UNFIT', 'filter.country', 'destination'],
    [{ on: '2023-01-01', filter: '{"destination":"US"}' }, 'UNFIT', 'filter.destination', 'a list'],
    [{ on: '2023-01-01', filter: '{"exporter":["x"]}' }, 'UNFIT', 'filter.exporter', 'ids'],
    [{ on: '2023-01-01', filter: '{"text":""}' }, 'UNFIT', 'filter.text', '1 to 200'],
    [{ on: '2023-01-01', filter: '{"onward":"yes"}' }, 'UNFIT', 'filter.onward', 'true or false'],
    [
      { on: '2023-01-01', filter: '{"__proto__":{}}' },
      'UNFIT',
      'filter.__proto__',
      'no such field',
    ],
    [{ on: '2023-01-01', history: 'yes' }, 'UNFIT', 'history', 'true, false'],
    [{ on: '2023-01-01', safeguard: 'x' }, 'UNFIT', 'safeguard', 'id of a safeguard'],
    [{ on: '2023-01-01', sample: '0' }, 'UNFIT', 'sample', 'from 1 to 200'],
    [{ on: '2023-01-01', sample: '201' }, 'UNFIT', 'sample', 'from 1 to 200'],
    [{ on: '2023-01-01', seed: '1' }, 'UNFIT', 'seed', 'goes with a sample'],
    [{ on: '2023-01-01', sample: '1', seed: '2147483648' }, 'UNFIT', 'seed', 'from 1 to'],
    [{ on: '2023-01-01', langauge: 'nl' }, 'UNFIT', 'langauge', 'language'],
  ])('%j is refused', (query, code, path, part) => {
    const [foundCode, foundPath, reason] = refusalOf(query);
    expect([foundCode, foundPath]).toEqual([code, path]);
    expect(reason).toContain(part);
  });

  it('holds a list of a filter to a hundred values', () => {
    const list = (length: number): string =>
      JSON.stringify({ destination: Array.from({ length }, () => 'US') });
    const taken = readExtractAsked({ on: '2023-01-01', filter: list(100) });
    expect(taken.filter.destination).toHaveLength(100);
    const [, path, reason] = refusalOf({ on: '2023-01-01', filter: list(101) });
    expect([path, reason]).toEqual(['filter.destination', 'must have 100 values at most']);
  });
});
