import { OUTCOMES } from '../domain/coverage/coverage.js';
import { MOST_IN_LIST, MOST_TEXT } from '../domain/register/limits.js';
import { isRecordId } from '../domain/register/record-id.js';
import { REGIMES } from '../domain/register/regime.js';
import type { DataFlowFilter } from './data-flow-filter.js';

const CODE = /^[A-Z]{2,4}(-[A-Z0-9]{1,3})?$/;
const KINDS = ['AFFILIATE', 'SERVICE_PROVIDER', 'AUTHORITY', 'ACQUIRER', 'OTHER'];

type Read = (value: unknown) => string | null;

/** For each field what is wrong with a value, or nothing. The compiler asks for those that are missing. */
const FIELDS: Readonly<Record<keyof DataFlowFilter, Read>> = {
  exporter: listOf((text) => isRecordId(text.toLowerCase()), 'ids'),
  recipient: listOf((text) => isRecordId(text.toLowerCase()), 'ids'),
  recipientKind: listOf((text) => KINDS.includes(text), KINDS.join(', ')),
  destination: listOf((text) => CODE.test(text), 'codes of territories, such as "BE"'),
  outcome: listOf((text) => OUTCOMES.some((each) => each === text), OUTCOMES.join(', ')),
  regime: listOf((text) => REGIMES.some((each) => each === text), REGIMES.join(', ')),
  tool: listOf((text) => text.length <= 40, 'codes of the catalogue or ids'),
  purpose: listOf((text) => text.length <= 60, 'slugs of purposes'),
  dataCategory: listOf((text) => text.length <= 60, 'slugs of categories of data'),
  dataSubject: listOf((text) => text.length <= 60, 'slugs of groups of people'),
  staffData: flag,
  onward: flag,
  text: (value) =>
    typeof value === 'string' &&
    value.length > 0 &&
    value.length <= MOST_TEXT &&
    !value.includes('\0')
      ? null
      : `must be text of 1 to ${MOST_TEXT} characters`,
};

function listOf(fits: (text: string) => boolean, what: string): Read {
  return (value) => {
    if (!Array.isArray(value)) return `must be a list of ${what}`;
    if (value.length > MOST_IN_LIST) return `must have ${MOST_IN_LIST} values at most`;
    const isFit = value.every((each) => typeof each === 'string' && fits(each));
    return isFit ? null : `must be a list of ${what}`;
  };
}

function flag(value: unknown): string | null {
  return typeof value === 'boolean' ? null : 'must be true or false';
}

/** What is wrong with a filter: where, and why. */
export type FilterFault = { readonly path: string; readonly reason: string };

/** Reads a filter that came as JSON: the very filter of `dataFlows`, or what is wrong with it. */
export function readDataFlowFilter(
  given: unknown,
): { readonly filter: DataFlowFilter } | { readonly fault: FilterFault } {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return { fault: { path: 'filter', reason: 'must be an object of fields' } };
  }
  for (const [field, value] of Object.entries(given)) {
    if (!isField(field)) {
      const reason = `there is no such field; there are ${Object.keys(FIELDS).join(', ')}`;
      return { fault: { path: `filter.${field.slice(0, 40)}`, reason } };
    }
    const reason = FIELDS[field](value);
    if (reason !== null) return { fault: { path: `filter.${field}`, reason } };
  }
  return { filter: given };
}

function isField(name: string): name is keyof DataFlowFilter {
  return Object.hasOwn(FIELDS, name);
}
