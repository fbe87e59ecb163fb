import type { Dated } from '../bitemporal/version.js';
import type { DataFlowFacts } from '../register/data-flow.js';
import { REGIMES } from '../register/regime.js';
import type { SafeguardFacts } from '../register/safeguard.js';
import type { TerritoryFacts } from '../register/territory.js';
import type { TransferToolFacts } from '../register/transfer-tool.js';
import { addDays, isLocalDate } from '../time/local-date.js';
import type { LocalDate } from '../time/local-date.js';
import { condition } from './condition.js';
import type { Dossier, Law } from './coverage.js';
import { UK_REGIME_FROM } from './regimes.js';

/**
 * Every day on which an answer about the flow could change: where a fact begins or ends, and the days
 * that facts and law name. Sorted, without repeats. Between two neighbours nothing can change.
 */
export function turningDays(dossier: Dossier): readonly LocalDate[] {
  const days = new Set<LocalDate>([UK_REGIME_FROM]);
  for (const versions of dossier.flows.values()) addFlows(days, versions);
  for (const versions of dossier.recipients.values()) addPeriods(days, versions);
  addPeriods(days, dossier.standings);
  addPapers(days, dossier);
  addLaw(days, dossier);
  return [...days].toSorted();
}

function addPeriods(days: Set<LocalDate>, records: readonly Dated<unknown>[]): void {
  for (const { valid } of records) days.add(valid.from).add(valid.to);
}

function addFlows(days: Set<LocalDate>, versions: readonly Dated<DataFlowFacts>[]): void {
  addPeriods(days, versions);
  for (const { facts } of versions) {
    const changed = facts.circumstances.processingChanged;
    if (changed !== undefined && changed !== 'UNCHANGED') days.add(changed);
  }
}

function addPapers(days: Set<LocalDate>, dossier: Dossier): void {
  const { safeguards, assessments, derogations } = dossier;
  for (const records of [safeguards, assessments, derogations]) addPeriods(days, records);
  for (const { facts } of safeguards) addSafeguard(days, facts);
  for (const { facts } of assessments) {
    days.add(facts.completedOn);
    if (facts.reviewDueOn !== null) days.add(addDays(facts.reviewDueOn, 1));
  }
  for (const { facts } of derogations) days.add(facts.evidencedOn);
  const codes = [...safeguards, ...derogations].map(({ facts }) => facts.code);
  for (const code of new Set(codes)) addTool(days, dossier, code);
}

function addSafeguard(days: Set<LocalDate>, facts: SafeguardFacts): void {
  const { authorisedOn, notifiedOn } = facts.options;
  const named = [facts.executedOn, facts.endsOn, authorisedOn, notifiedOn];
  for (const { joinedOn, leftOn } of facts.parties) named.push(joinedOn, leftOn);
  for (const day of named) if (day && day !== 'NONE') days.add(day);
}

function addTool(days: Set<LocalDate>, { law }: Dossier, code: string): void {
  for (const row of rowsOf(law, code)) {
    addToolRow(days, row);
    for (const served of row.facts.alsoServes) {
      for (const counterpart of rowsOf(law, served)) addToolRow(days, counterpart);
    }
  }
}

function rowsOf(law: Law, code: string): readonly Dated<TransferToolFacts>[] {
  return law.tools.get(code) ?? [];
}

function addToolRow(days: Set<LocalDate>, { valid, facts }: Dated<TransferToolFacts>): void {
  days.add(valid.from).add(valid.to);
  if (facts.concludeUntil !== null) days.add(addDays(facts.concludeUntil, 1));
  for (const day of facts.disputedOn) days.add(day).add(addDays(day, 1));
  for (const token of facts.conditions) {
    for (const part of condition(token).value.split(/[@|]/)) {
      if (isLocalDate(part)) days.add(part).add(addDays(part, 1));
    }
  }
}

function addLaw(days: Set<LocalDate>, { flows, recipients, law }: Dossier): void {
  const places = new Set<string>(['EEA']);
  for (const versions of flows.values()) {
    for (const { facts } of versions) {
      const { transitThrough, foreignParentIn } = facts.circumstances;
      for (const place of [facts.destination, transitThrough, foreignParentIn]) {
        if (place) places.add(place);
      }
    }
  }
  for (const versions of recipients.values()) {
    for (const { facts } of versions) {
      for (const place of [facts.establishedIn, facts.organisationCode])
        if (place) places.add(place);
    }
  }
  for (const place of places) {
    for (const row of law.territories.get(place) ?? []) addTerritory(days, row);
    for (const regime of REGIMES) {
      for (const { valid, facts } of law.decisions.get(`${regime}:${place}`) ?? []) {
        days.add(valid.from).add(valid.to);
        if (facts.effectUncertainFrom !== null) days.add(facts.effectUncertainFrom);
      }
    }
  }
}

function addTerritory(days: Set<LocalDate>, { valid, facts }: Dated<TerritoryFacts>): void {
  days.add(valid.from).add(valid.to);
  for (const period of [facts.freeFlow, facts.eeaMember]) {
    if (period !== null) days.add(period.from).add(period.to);
  }
  if (facts.unsettledFrom !== null) days.add(facts.unsettledFrom);
}
