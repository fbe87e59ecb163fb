import { onDay } from '../../bitemporal/on-day.js';
import { applies, doesNotApply } from '../rule.js';
import type { Rule } from '../rule.js';

/** An agreement may say for a while that transmission to a State is no transfer to a third country. */
export const interimNotATransfer: Rule = {
  id: 'interim-not-a-transfer',
  outcome: 'NO_RESTRICTED_TRANSFER',
  citation: { EU: 'EU-UK Trade and Cooperation Agreement 782' },
  consider: ({ dossier, regime, place, recipient, on }) => {
    if (place === null || (recipient !== null && recipient.organisationCode !== null)) {
      return [doesNotApply('NO_INTERIM_RULE')];
    }
    const rows = dossier.law.decisions.get(`${regime}:${place}`) ?? [];
    const interim = onDay(
      rows.filter(({ facts }) => facts.scopeKind === 'INTERIM_NOT_A_TRANSFER'),
      on,
    );
    if (interim === undefined) return [doesNotApply('NO_INTERIM_RULE')];
    const { instrument } = interim.facts;
    return [
      applies('INTERIM_RULE', {
        citation: instrument,
        values: { place, instrument, on },
        evidence: [{ noun: 'adequacyDecision', id: interim.id, label: instrument }],
      }),
    ];
  },
};
