import type { Held } from '../../src/domain/bitemporal/version.js';
import type { StatementFacts } from '../../src/domain/register/statement.js';
import type { OpenedRegister } from '../../src/register/register.service.js';
import { heldView } from '../held.view.js';
import { territoryView } from '../territories/territory.view.js';
import { termView } from '../vocabulary/term.view.js';
import type { StatementType } from './statement.type.js';

/** A privacy statement as the API shows it. */
export function statementView(opened: OpenedRegister, held: Held<StatementFacts>): StatementType {
  const { facts } = held;
  return {
    ...heldView(held),
    serviceTypes: facts.serviceTypes.map((slug) => termView(opened, 'SERVICE_TYPE', slug)),
    purposes: facts.purposes.map((slug) => termView(opened, 'PURPOSE', slug)),
    dataCategories: facts.dataCategories.map((slug) => termView(opened, 'DATA_CATEGORY', slug)),
    namedCountries: facts.namedCountries.map((code) => territoryView(opened, code)),
  };
}
