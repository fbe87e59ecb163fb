import type { Held } from '../../src/domain/bitemporal/version.js';
import type { SafeguardFacts } from '../../src/domain/register/safeguard.js';
import type { OpenedRegister } from '../../src/register/register.service.js';
import { heldView } from '../held.view.js';
import type { SafeguardType } from './safeguard.type.js';
import { citationOf } from './citation-of.js';

/** A signed tool as the API shows it. */
export function safeguardView(opened: OpenedRegister, held: Held<SafeguardFacts>): SafeguardType {
  const { code } = held.facts;
  return {
    __typename: 'Safeguard',
    opened,
    id: held.id,
    code,
    citation: citationOf(opened, code),
    known: heldView(held),
  };
}
