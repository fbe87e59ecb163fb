import type { TerritoryFacts } from '../../register/territory.js';
import { HOME } from '../regimes.js';
import type { Question } from '../question.js';
import { doesNotApply, unknown } from '../rule.js';
import type { Rule } from '../rule.js';

/** Territories about which the law does not say whether they are inside: a person decides (rules 0.6(c)). */
export const unsettledTerritory: Rule = {
  id: 'unsettled-territory',
  outcome: 'NEEDS_REVIEW',
  citation: {
    EU: 'TFEU 355; EEA Agreement Protocol 40',
    UK: 'Protocol 3 to the 2003 Act of Accession',
  },
  consider: (question) => {
    const { territory } = question;
    if (territory === null || !isUnsettled(question, territory)) {
      return [doesNotApply('TERRITORY_SETTLED')];
    }
    const values = { place: territory.code };
    return [unknown('TERRITORY_UNSETTLED', { values, missing: ['SETTLED_LAW'] })];
  },
};

/** Under the UK regime only for territories that belong to the United Kingdom. */
function isUnsettled({ recipient, regime, on }: Question, territory: TerritoryFacts): boolean {
  if (recipient !== null && recipient.organisationCode !== null) return false;
  const concerns = regime === 'EU' || territory.parentCode === HOME.UK;
  return concerns && territory.unsettledFrom !== null && territory.unsettledFrom <= on;
}
