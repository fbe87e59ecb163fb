import type { Dated } from '../../src/domain/bitemporal/version.js';
import type { SafeguardFacts } from '../../src/domain/register/safeguard.js';
import type { OpenedRegister } from '../../src/register/register.service.js';
import type { SafeguardType } from './safeguard.type.js';

/** A signed tool as the API shows it. */
export function safeguardView(
  opened: OpenedRegister,
  { id, facts }: Dated<SafeguardFacts>,
): SafeguardType {
  const citation = opened.known.law.tools.get(facts.code)?.at(-1)?.facts.article ?? facts.code;
  return { __typename: 'Safeguard', opened, id, code: facts.code, citation, known: facts };
}
