import { byNewest } from '../../bitemporal/by-newest.js';
import type { Dated } from '../../bitemporal/version.js';
import type { AdequacyDecisionFacts } from '../../register/adequacy-decision.js';
import type { Regime } from '../../register/regime.js';
import { contains } from '../../time/period.js';
import { isInside } from '../is-inside.js';
import type { Question } from '../question.js';
import { applies, doesNotApply, unknown } from '../rule.js';
import type { Judgement, Rule } from '../rule.js';
import type { ScopeAnswer } from '../scope.js';
import { scopeOf } from '../scope.js';

/** Row of the catalogue that stands for a finding of adequacy in each regime. */
export const ADEQUACY_CODES: Readonly<Record<Regime, string>> = {
  EU: 'EU-45',
  UK: 'UK-45',
  CH: 'CH-16-1',
};

/** A finding of adequacy in force on the day whose scope takes in this recipient and these data. */
export const adequacyDecision: Rule = {
  id: 'adequacy-decision',
  outcome: 'ADEQUATE',
  citation: {
    EU: 'GDPR 45',
    UK: 'UK GDPR 45, from 2026-02-05 45A',
    CH: 'FADP 16(1); DPO 8 and Annex 1',
  },
  consider: (question) => {
    const target = question.recipient?.organisationCode ?? question.place;
    if (target === null) return [unknown('PLACE_NOT_KNOWN', { missing: ['DESTINATION'] })];
    const rows = decisionsFor(question, target);
    const relevant = rows.filter((row) => bearsOn(row, question.on));
    if (relevant.length > 0) return relevant.map((row) => judge(question, row));
    return [doesNotApply(...noneInForce(question, target, rows))];
  },
};

/** Rows for the territory itself, and the group row where it is an EEA State of the day. */
function decisionsFor(
  { dossier, regime, on, territory, recipient }: Question,
  target: string,
): readonly Dated<AdequacyDecisionFacts>[] {
  const { decisions } = dossier.law;
  const own = decisions.get(`${regime}:${target}`) ?? [];
  const isOrganisation = recipient !== null && recipient.organisationCode !== null;
  const inGroup = !isOrganisation && territory !== null && isInside(territory, on);
  const group = inGroup ? (decisions.get(`${regime}:EEA`) ?? []) : [];
  return [...own, ...group]
    .filter(({ facts }) => facts.scopeKind !== 'INTERIM_NOT_A_TRANSFER')
    .toSorted(byNewest);
}

function bearsOn({ valid, facts }: Dated<AdequacyDecisionFacts>, on: Question['on']): boolean {
  return contains(valid, on) || isUncertain({ valid, facts }, on);
}

/** Adopted, but its effect not yet certain (rules 0.6(a)). */
function isUncertain(
  { valid, facts }: Pick<Dated<AdequacyDecisionFacts>, 'valid' | 'facts'>,
  on: Question['on'],
): boolean {
  return facts.effectUncertainFrom !== null && facts.effectUncertainFrom <= on && on < valid.from;
}

function judge(question: Question, row: Dated<AdequacyDecisionFacts>): Judgement {
  const { facts, valid, id } = row;
  const { on, regime } = question;
  const citation = facts.instrument;
  const evidence = [{ noun: 'adequacyDecision', id, label: facts.instrument }];
  const values = { instrument: facts.instrument, territory: facts.territory, from: valid.from, on };
  if (isUncertain(row, on)) {
    return unknown('EFFECT_UNCERTAIN', { citation, evidence, values, missing: ['DAY_OF_EFFECT'] });
  }
  const scope: ScopeAnswer = scopeOf(question, facts.condition);
  const grounds = {
    citation,
    evidence: [...evidence, ...scope.evidence],
    values: { ...values, ...scope.values },
  };
  if (scope.answer === 'NO')
    return doesNotApply(scope.reason, { ...grounds, missing: scope.missing });
  if (scope.answer === 'DOUBT')
    return unknown(scope.reason, { ...grounds, missing: scope.missing });
  return applies(facts.scopeKind === 'INDICATIVE_LIST' ? 'PRESUMED_ADEQUATE' : 'IN_SCOPE', {
    ...grounds,
    tool: {
      kind: 'ADEQUACY_DECISION',
      id,
      code: ADEQUACY_CODES[regime],
      citation: facts.instrument,
    },
  });
}

/** Names the finding that ended last, or the one still to come, so that the reader sees the day. */
function noneInForce(
  { on }: Question,
  territory: string,
  rows: readonly Dated<AdequacyDecisionFacts>[],
): [string, Parameters<typeof doesNotApply>[1]] {
  const ended = rows.find(({ valid }) => valid.to <= on);
  const row = ended ?? rows.at(-1);
  if (row === undefined) return ['NO_DECISION', { values: { territory, on } }];
  const { instrument, endedBy } = row.facts;
  const values = { territory, instrument, on, from: row.valid.from, to: row.valid.to };
  return [
    ended ? 'DECISION_ENDED' : 'DECISION_NOT_IN_FORCE',
    {
      values: endedBy === null ? values : { ...values, endedBy },
      evidence: [{ noun: 'adequacyDecision', id: row.id, label: instrument }],
    },
  ];
}
