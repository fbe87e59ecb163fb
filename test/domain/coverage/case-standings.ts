import type { Dated } from '../../../src/domain/bitemporal/version.js';
import type { StandingFacts, StandingScheme } from '../../../src/domain/register/standing.js';
import { addDays, localDate } from '../../../src/domain/time/local-date.js';
import type { LocalDate } from '../../../src/domain/time/local-date.js';
import type { Period } from '../../../src/domain/time/period.js';
import { always, flag } from './case-dossier.js';
import type { LegalCase } from './legal-case.js';

const LISTS: Readonly<Record<string, StandingScheme>> = {
  safe_harbor: 'SAFE_HARBOR',
  privacy_shield: 'PRIVACY_SHIELD',
  dpf: 'DPF',
  dpf_uk: 'DPF_UK',
  dpf_ch: 'DPF_CH',
};

/** The Swiss frameworks of before 2023 have no keys of their own in the format of the cases. */
const SWISS: Readonly<Partial<Record<StandingScheme, StandingScheme>>> = {
  SAFE_HARBOR: 'SAFE_HARBOR_CH',
  PRIVACY_SHIELD: 'PRIVACY_SHIELD_CH',
};

const STATUTES: Readonly<Record<string, StandingScheme>> = {
  pipeda: 'PIPEDA',
  appi_private: 'APPI_PRIVATE',
  pipa: 'PIPA',
  lgpd: 'LGPD',
  faroese_act: 'FAROESE_ACT',
};

/** List statuses (`from..to`, both days included) and statutes of a worked case. */
export function caseStandings(legalCase: LegalCase): readonly Dated<StandingFacts>[] {
  const { attributes, row } = legalCase;
  const standings: Dated<StandingFacts>[] = [];
  for (const [key, scheme] of Object.entries(LISTS)) {
    const valid = period(attributes.get(key));
    const listed = row.regime === 'CH' ? (SWISS[scheme] ?? scheme) : scheme;
    if (valid) standings.push({ id: key, valid, facts: listing(legalCase, 'importer', listed) });
  }
  const parent = period(attributes.get('parent_dpf'));
  if (parent && flag(legalCase, 'covered_entity') === true) {
    const covered = { ...listing(legalCase, 'importer', 'DPF'), coveredById: 'parent' };
    standings.push({ id: 'parent', valid: parent, facts: listing(legalCase, 'parent', 'DPF') });
    standings.push({ id: 'covered', valid: parent, facts: covered });
  }
  for (const [key, scheme] of Object.entries(STATUTES)) {
    standings.push(always(key, { ...plain(scheme), held: flag(legalCase, key) ?? null }));
  }
  const province = attributes.get('provincial_equivalent') ?? null;
  const held = province !== null && province !== 'no';
  standings.push(always('province', { ...plain('PROVINCIAL_EQUIVALENT'), held, province }));
  return standings;
}

function period(value: string | undefined): Period<LocalDate> | null {
  if (value === undefined || value === 'none') return null;
  const [from = '', to = ''] = value.split('..');
  return { from: localDate(from), to: addDays(localDate(to), 1) };
}

/** The human resources flag is a key of the Data Privacy Framework; the older lists are taken whole. */
function listing(legalCase: LegalCase, recipientId: string, scheme: StandingScheme): StandingFacts {
  const flagged = scheme.startsWith('DPF') ? (flag(legalCase, 'dpf_hr') ?? null) : true;
  return { ...plain(scheme), recipientId, held: true, humanResources: flagged };
}

function plain(scheme: StandingScheme): StandingFacts {
  return {
    recipientId: 'importer',
    scheme,
    held: false,
    humanResources: null,
    coveredById: null,
    province: null,
    evidence: null,
    checkedOn: null,
  };
}
