import type { Held } from '../../src/domain/bitemporal/version.js';
import type { DerogationFacts } from '../../src/domain/register/derogation.js';
import type { OpenedRegister } from '../../src/register/register.service.js';
import { heldView } from '../held.view.js';
import { citationOf } from './citation-of.js';
import type { DerogationType } from './derogation.type.js';

/** A derogation relied on, as the API shows it. */
export function derogationView(
  opened: OpenedRegister,
  held: Held<DerogationFacts>,
): DerogationType {
  const { code } = held.facts;
  return {
    __typename: 'Derogation',
    opened,
    id: held.id,
    code,
    citation: citationOf(opened, code),
    known: heldView(held),
  };
}
