import { onDay } from '../../bitemporal/on-day.js';
import { isInside } from '../is-inside.js';
import type { Question } from '../question.js';
import { HOME } from '../regimes.js';
import { doesNotApply, unknown } from '../rule.js';
import type { Rule } from '../rule.js';

/**
 * Under UK and Swiss law an international organisation without a finding of its own, whose seat lies in
 * an adequate State or at home, is a person's decision (rules 0.6(k)).
 */
export const organisationInAdequateState: Rule = {
  id: 'organisation-in-adequate-state',
  outcome: 'NEEDS_REVIEW',
  citation: { UK: 'UK GDPR 44, 45', CH: 'FADP 16(1)' },
  consider: (question) => {
    const organisation = question.recipient?.organisationCode ?? null;
    if (organisation === null) return [doesNotApply('NOT_AN_ORGANISATION')];
    if (!seatIsAdequate(question))
      return [doesNotApply('SEAT_NOT_ADEQUATE', { values: { organisation } })];
    return [
      unknown('SEAT_IN_ADEQUATE_STATE', { values: { organisation }, missing: ['SETTLED_LAW'] }),
    ];
  },
};

function seatIsAdequate({ dossier, regime, on, place, territory }: Question): boolean {
  if (place === null || territory === null || regime === 'EU') return false;
  const { decisions } = dossier.law;
  const group = isInside(territory, on) ? decisions.get(`${regime}:EEA`) : undefined;
  const own = decisions.get(`${regime}:${place}`);
  return place === HOME[regime] || onDay(own, on) !== undefined || onDay(group, on) !== undefined;
}
