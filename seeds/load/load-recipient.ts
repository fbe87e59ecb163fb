import type { Change } from '../../src/domain/register/change.js';
import { NO_ANNEXES } from '../../src/domain/register/no-annexes.js';
import type { SafeguardFacts } from '../../src/domain/register/safeguard.js';
import type { StandingScheme } from '../../src/domain/register/standing.js';
import { FOREVER, addDays, localDate } from '../../src/domain/time/local-date.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import { inventedCompany } from '../invented-company.js';
import { recordedFrom } from '../recorded-from.js';
import type { Naming } from './naming.js';
import type { Random } from './random.js';
import { EXPORTER_COUNTRIES, RECIPIENT_COUNTRIES, RECIPIENT_KINDS, SERVICE_TYPES } from './skew.js';

/** What flows need to know of a company that the load has brought in. */
export type LoadCompany = {
  readonly id: string;
  readonly country: string;
  /** The exporters it works for: several of its flows share one set of papers. */
  readonly exporters: readonly LoadCompany[];
};

type Founded = { readonly company: LoadCompany; readonly changes: readonly Change[] };

const SINCE = localDate('2018-05-25');
const INSIDE = new Set(['BE', 'NL', 'DE', 'FR', 'IE', 'ES', 'SE', 'PL', 'IT']);
const ADEQUATE = new Set(['GB', 'CH', 'IL', 'NZ']);
const SCHEMES = new Map<string, StandingScheme>([
  ['US', 'DPF'],
  ['CA', 'PIPEDA'],
  ['JP', 'APPI_PRIVATE'],
  ['BR', 'LGPD'],
  ['KR', 'PIPA'],
]);

/** A company that exports data, in a country of one of the three regimes. */
export function loadExporter(random: Random, naming: Naming): Founded {
  const company: LoadCompany = {
    id: naming.id,
    country: random.pick(EXPORTER_COUNTRIES),
    exporters: [],
  };
  const facts = inventedCompany({
    kind: 'AFFILIATE',
    legalName: `Load Exporter Example ${naming.number} NV`,
    establishedIn: company.country,
    inGroup: true,
  });
  return { company, changes: [recordedFrom('recipient', company.id, SINCE, facts)] };
}

/** A company that receives data, with its listing and the papers its exporters signed with it. */
export function loadRecipient(
  random: Random,
  naming: Naming,
  exporters: readonly LoadCompany[],
): Founded {
  const country = random.pick(RECIPIENT_COUNTRIES);
  const kind = random.pick(RECIPIENT_KINDS);
  const worksFor = new Set(
    Array.from({ length: 1 + random.low(12) }, () => exporters[random.low(exporters.length)]),
  );
  const company: LoadCompany = {
    id: naming.id,
    country,
    exporters: [...worksFor].filter((exporter) => exporter !== undefined),
  };
  const facts = inventedCompany({
    kind,
    legalName: `Load Example ${naming.number} BV`,
    establishedIn: country,
    inGroup: kind === 'AFFILIATE',
    serviceTypes: kind === 'SERVICE_PROVIDER' ? [random.pick(SERVICE_TYPES)] : [],
  });
  const changes: Change[] = [recordedFrom('recipient', company.id, SINCE, facts)];
  if (!INSIDE.has(country)) changes.push(...listing(random, naming, company));
  if (!INSIDE.has(country) && !ADEQUATE.has(country)) {
    changes.push(...papers(random, naming, company));
  }
  return { company, changes };
}

function listing(random: Random, { idOf, on }: Naming, { id, country }: LoadCompany): Change[] {
  const scheme = SCHEMES.get(country);
  if (scheme === undefined || !random.chance(0.8)) return [];
  const from = scheme === 'DPF' ? localDate('2023-09-01') : SINCE;
  const to = random.chance(0.15) ? addDays(from, 365) : FOREVER;
  const facts = {
    recipientId: id,
    scheme,
    held: true,
    humanResources: scheme === 'DPF' ? random.chance(0.3) : null,
    coveredById: null,
    province: null,
    evidence: null,
    checkedOn: on,
  };
  return [{ noun: 'standing', id: idOf('standing'), valid: { from, to }, facts }];
}

function papers(random: Random, naming: Naming, company: LoadCompany): Change[] {
  const signedOn = addDays(localDate('2021-10-01'), random.below(700));
  const safeguards = company.exporters
    .filter(() => random.chance(0.85))
    .map((exporter): Change => {
      const facts = clauses(exporter, company, signedOn);
      return recordedFrom('safeguard', naming.idOf(`safeguard ${exporter.id}`), signedOn, facts);
    });
  if (safeguards.length === 0 || random.chance(0.1)) return safeguards;
  const assessment = {
    exporterId: null,
    recipientId: company.id,
    territory: null,
    safeguardId: null,
    flowIds: null,
    completedOn: signedOn,
    conclusion: random.chance(0.03) ? ('NEGATIVE' as const) : ('POSITIVE' as const),
    measures: [],
    reviewDueOn: random.chance(0.5) ? null : addDays(signedOn, 365 * (1 + random.below(6))),
    invented: true,
  };
  const id = naming.idOf('assessment');
  return [...safeguards, recordedFrom('transferImpactAssessment', id, signedOn, assessment)];
}

function clauses(exporter: LoadCompany, importer: LoadCompany, on: LocalDate): SafeguardFacts {
  const code = clausesFor(exporter.country);
  return {
    code,
    title: 'Clauses of the load',
    module: code.startsWith('EU-') ? null : 'M2',
    parties: [
      { recipientId: exporter.id, side: 'EXPORTER', joinedOn: on, leftOn: null },
      { recipientId: importer.id, side: 'IMPORTER', joinedOn: on, leftOn: null },
    ],
    executedOn: on,
    endsOn: null,
    flowIds: null,
    options: { swissRider: true },
    annexes: NO_ANNEXES,
    invented: true,
  };
}

function clausesFor(country: string): string {
  if (country === 'GB') return 'UK-ADDENDUM';
  return country === 'CH' ? 'CH-16-2-D-SCC2021' : 'EU-46-2-C-SCC2021-M2';
}
