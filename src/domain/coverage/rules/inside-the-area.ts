import { isInside } from '../is-inside.js';
import type { Question } from '../question.js';
import { HOME } from '../regimes.js';
import { applies, doesNotApply, unknown } from '../rule.js';
import type { Judgement, Rule } from '../rule.js';

/**
 * Data that stay inside the EEA of the day, the United Kingdom or Switzerland are not transferred. An
 * international organisation is outside even when its building is inside (GDPR 4(26)), unless the law
 * of the territory data says that data flow freely to it. A place nobody knows is never inside.
 */
export const insideTheArea: Rule = {
  id: 'inside-the-area',
  outcome: 'NO_RESTRICTED_TRANSFER',
  citation: {
    EU: 'GDPR 44, 4(26); EDPB Guidelines 05/2021, criterion 3',
    UK: 'UK GDPR 44; ICO guidance of 2026-01-15',
    CH: 'FADP 16(1)',
  },
  consider: (question) => [judge(question)],
};

function judge(question: Question): Judgement {
  const { flow, recipient, place, regime, on } = question;
  const organisation = recipient?.organisationCode ?? null;
  if (organisation !== null) {
    return regime === 'EU' && flowsFreelyTo(question, organisation)
      ? applies('INSIDE', { values: { place: organisation, on } })
      : doesNotApply('INTERNATIONAL_ORGANISATION', { values: { organisation } });
  }
  if (place === null) return unknown('PLACE_NOT_KNOWN', { missing: ['DESTINATION'] });
  const values = { place, on };
  if (!isHome(question, place)) {
    return doesNotApply(place === flow.destination ? 'OUTSIDE' : 'ACCESS_FROM_OUTSIDE', { values });
  }
  const { transitThrough, accessInTransit, foreignParentIn, accessByForeignParent } =
    flow.circumstances;
  if (transitThrough !== undefined && accessInTransit === undefined) {
    return unknown('ACCESS_IN_TRANSIT_NOT_KNOWN', {
      values: { place: transitThrough },
      missing: ['ACCESS_IN_TRANSIT'],
    });
  }
  if (foreignParentIn !== undefined && accessByForeignParent === undefined) {
    return unknown('ACCESS_BY_PARENT_NOT_KNOWN', {
      values: { place: foreignParentIn },
      missing: ['ACCESS_BY_FOREIGN_PARENT'],
    });
  }
  return applies('INSIDE', { values });
}

function isHome({ regime, territory, on }: Question, place: string): boolean {
  if (regime !== 'EU') return place === HOME[regime];
  return territory !== null && isInside(territory, on);
}

function flowsFreelyTo({ dossier, on }: Question, organisation: string): boolean {
  const rows = dossier.law.territories.get(organisation) ?? [];
  return rows.some(({ facts }) => isInside(facts, on));
}
