import { BEGINNING, FOREVER } from '../time/local-date.js';
import type { LocalDate } from '../time/local-date.js';
import { contains } from '../time/period.js';
import type { Period } from '../time/period.js';

/** Whose clock runs. `SAFEGUARD_COPY` is our own: the standard contractual clauses set no time limit. */
export const POLICY_IDS = ['EU', 'UK', 'CH', 'SAFEGUARD_COPY'] as const;

export type PolicyId = (typeof POLICY_IDS)[number];

/** What an answer may have to wait for: who asks, what is asked, or a fee that was charged. */
export const PAUSE_GROUNDS = ['IDENTITY', 'CLARIFICATION', 'FEE'] as const;

export type PauseGround = (typeof PAUSE_GROUNDS)[number];

/** `SUSPENDS`: the days awaited do not count. `STARTS_ANEW`: the whole period runs from the day it came. */
type PauseEffect = 'SUSPENDS' | 'STARTS_ANEW';

/** How long someone has: so many days, and then so many months. */
export type TimeLimit = { readonly days: number; readonly months: number };

/** What a policy rests on, and for requests received when. */
export type DeadlineCitation = {
  readonly citation: string;
  readonly source: string;
  readonly received: Period<LocalDate>;
};

/** How long an answer may take, and how that is counted. */
export type DeadlinePolicy = {
  readonly id: PolicyId;
  readonly limit: TimeLimit;
  /** Months an extension adds, where the person is told within the limit. */
  readonly furtherMonths: number;
  /** Whether an end on a Saturday, Sunday or public holiday moves to the next working day. */
  readonly endsOnWorkingDay: boolean;
  /** What stops the clock, and how; a ground that is not named does not. */
  readonly pauses: Readonly<Partial<Record<PauseGround, PauseEffect>>>;
  readonly citations: readonly DeadlineCitation[];
};

/** From this day the United Kingdom has a clock of its own (UK GDPR 12A). */
export const UK_CLOCK_FROM = '2026-02-05' as LocalDate;

export const ONE_MONTH: TimeLimit = { days: 0, months: 1 };

const ALWAYS = { from: BEGINNING, to: FOREVER };

const COUNTING: DeadlineCitation = {
  citation: 'Regulation (EEC, Euratom) No 1182/71, Art. 3; C-171/03 Toeters',
  source: 'https://eur-lex.europa.eu/eli/reg/1971/1182/oj',
  received: ALWAYS,
};

const SUSPENDING: DeadlineCitation = {
  citation: 'GDPR 12(6) and recital 63; EDPB Guidelines 01/2022, para. 159',
  source:
    'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-012022-data-subject-rights-right-access_en',
  received: ALWAYS,
};

const EU: DeadlinePolicy = {
  id: 'EU',
  limit: ONE_MONTH,
  furtherMonths: 2,
  endsOnWorkingDay: true,
  pauses: { IDENTITY: 'SUSPENDS', CLARIFICATION: 'SUSPENDS' },
  citations: [
    {
      citation: 'GDPR 12(3)',
      source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
      received: ALWAYS,
    },
    COUNTING,
    SUSPENDING,
  ],
};

/**
 * The law leaves out both the day clarification is asked and the day it comes; we leave out one of the two,
 * which is the earlier and therefore the safe day.
 */
const UK: DeadlinePolicy = {
  id: 'UK',
  limit: ONE_MONTH,
  furtherMonths: 2,
  endsOnWorkingDay: true,
  pauses: { IDENTITY: 'STARTS_ANEW', FEE: 'STARTS_ANEW', CLARIFICATION: 'SUSPENDS' },
  citations: [
    {
      citation: 'UK GDPR 12(3), as the ICO counted it: no clock without identity or fee',
      source: 'https://www.legislation.gov.uk/eur/2016/679/article/12',
      received: { from: BEGINNING, to: UK_CLOCK_FROM },
    },
    {
      citation: 'UK GDPR 12A (Data (Use and Access) Act 2025, s. 76)',
      source: 'https://www.legislation.gov.uk/ukpga/2025/18/section/76',
      received: { from: UK_CLOCK_FROM, to: FOREVER },
    },
  ],
};

/** The ordinance sets no longest extension: the two months are ours. It moves no day: the earlier one is safe. */
const CH: DeadlinePolicy = {
  id: 'CH',
  limit: { days: 30, months: 0 },
  furtherMonths: 2,
  endsOnWorkingDay: false,
  pauses: {},
  citations: [
    {
      citation: 'FADP 25(7)',
      source: 'https://www.fedlex.admin.ch/eli/cc/2022/491',
      received: ALWAYS,
    },
    {
      citation: 'DPO (SR 235.11) 18',
      source: 'https://www.fedlex.admin.ch/eli/cc/2022/568',
      received: ALWAYS,
    },
  ],
};

const SAFEGUARD_COPY: DeadlinePolicy = {
  ...EU,
  id: 'SAFEGUARD_COPY',
  citations: [
    {
      citation:
        'Implementing Decision (EU) 2021/914, clause 8.3 (Module One: 8.2(c)): no time limit',
      source: 'https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj',
      received: ALWAYS,
    },
    COUNTING,
    SUSPENDING,
  ],
};

/** Every policy by its id; that for copies of safeguards with the limit of GDPR 12(3). */
export const DEADLINE_POLICIES: Readonly<Record<PolicyId, DeadlinePolicy>> = {
  EU,
  UK,
  CH,
  SAFEGUARD_COPY,
};

/** What a policy rests on for a request received on a day. */
export function citationsOf(
  policy: DeadlinePolicy,
  receivedOn: LocalDate,
): readonly DeadlineCitation[] {
  return policy.citations.filter(({ received }) => contains(received, receivedOn));
}
