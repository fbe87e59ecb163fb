import { readDataFlowFilter } from '../data-flows/read-data-flow-filter.js';
import { isRecordId } from '../domain/register/record-id.js';
import { instant } from '../domain/time/instant.js';
import { localDate } from '../domain/time/local-date.js';
import { LANGUAGES } from '../words/language.js';
import { MOST_SAMPLED } from './admission.js';
import type { ExtractAsked } from './extract.service.js';
import { ExtractRefused } from './extract-refused.js';
import { EXTRACT_FORMATS } from './extract-request.js';

const FIELDS = [
  'on',
  'knownAt',
  'format',
  'language',
  'filter',
  'history',
  'safeguard',
  'sample',
  'seed',
] as const;

type Field = (typeof FIELDS)[number];

/** Reads the query of an address, such as `?on=2023-03-31&format=CSV&format=TILT`; throws an `ExtractRefused`. */
export function readExtractAsked(query: Readonly<Record<string, unknown>>): ExtractAsked {
  const unknown = Object.keys(query).find((name) => !FIELDS.some((field) => field === name));
  if (unknown !== undefined) {
    throw unfit(unknown.slice(0, 40), `there is no such field; there are ${FIELDS.join(', ')}`);
  }
  const one = (field: Field): string | null => single(field, query[field]);
  const known = one('knownAt');
  return {
    moment: {
      on: read('on', one('on') ?? '', localDate),
      knownAt: known === null ? null : read('knownAt', known, instant),
    },
    formats: formatsOf(query['format']),
    language: oneOf('language', one('language') ?? 'en', LANGUAGES),
    filter: filterOf(one('filter')),
    history: oneOf('history', one('history') ?? 'false', ['true', 'false'] as const) === 'true',
    safeguardId: idOf(one('safeguard')),
    sample: sampleOf(one('sample'), one('seed')),
  };
}

function unfit(path: string, reason: string): ExtractRefused {
  return new ExtractRefused('UNFIT', path, reason);
}

function single(field: Field, value: unknown): string | null {
  if (value === undefined || value === '') return null;
  if (typeof value === 'string') return value;
  throw unfit(field, 'is given more than once');
}

function read<T>(field: Field, text: string, reader: (text: string) => T): T {
  try {
    return reader(text);
  } catch (error) {
    throw unfit(field, error instanceof Error ? error.message : String(error));
  }
}

function oneOf<T extends string>(field: Field, text: string, values: readonly T[]): T {
  const found = values.find((value) => value === text);
  if (found !== undefined) return found;
  throw unfit(field, `must be one of ${values.join(', ')}`);
}

/** Several, or one with commas. */
function formatsOf(value: unknown): ExtractAsked['formats'] {
  const texts = [value ?? []]
    .flat()
    .flatMap((each) => (typeof each === 'string' ? each.split(',') : []));
  return texts
    .filter((text) => text !== '')
    .map((text) => {
      const found = EXTRACT_FORMATS.find((format) => format === text.trim());
      if (found !== undefined) return found;
      const reason = `there is no ${JSON.stringify(text.slice(0, 40))}; there are ${EXTRACT_FORMATS.join(', ')}`;
      throw new ExtractRefused('UNKNOWN_FORMAT', 'format', reason);
    });
}

function filterOf(text: string | null): ExtractAsked['filter'] {
  if (text === null) return {};
  const given = read('filter', text, (json): unknown => JSON.parse(json));
  const result = readDataFlowFilter(given);
  if ('filter' in result) return result.filter;
  throw unfit(result.fault.path, result.fault.reason);
}

function idOf(text: string | null): string | null {
  const id = text?.toLowerCase() ?? null;
  if (id === null || isRecordId(id)) return id;
  throw unfit('safeguard', 'must be the id of a safeguard');
}

function sampleOf(flows: string | null, seed: string | null): ExtractAsked['sample'] {
  if (flows === null) {
    if (seed !== null) throw unfit('seed', 'goes with a sample');
    return null;
  }
  return {
    flows: number('sample', flows, 1, MOST_SAMPLED),
    seed: number('seed', seed ?? '1', 1, 2_147_483_647),
  };
}

function number(field: Field, text: string, least: number, most: number): number {
  const value = /^\d{1,10}$/.test(text) ? Number(text) : NaN;
  if (value >= least && value <= most) return value;
  throw unfit(field, `must be a number from ${least} to ${most}`);
}
