import type { Refusal } from '../../src/domain/commands/refusal.js';
import type { RefusalType } from './refusal.type.js';

function one(refusal: Refusal, also: readonly RefusalType[]): RefusalType {
  const { code, rule, path } = refusal;
  return { __typename: 'Refusal', refusal, code, rule, path, also };
}

/** The first refusal as the API shows it, with the others under it. Throws when there is none. */
export function refusalView(refusals: readonly Refusal[]): RefusalType {
  const [first, ...others] = refusals;
  if (first === undefined) throw new Error('Nothing was refused.');
  return one(
    first,
    others.map((each) => one(each, [])),
  );
}
