import type { Dated } from '../domain/bitemporal/version.js';
import type { Dossier, Law } from '../domain/coverage/coverage.js';
import type { Circumstances } from '../domain/register/data-flow.js';
import { NO_ANNEXES } from '../domain/register/no-annexes.js';
import { NOTHING_KNOWN } from '../domain/register/nothing-known.js';
import type { PartyRole } from '../domain/register/party-role.js';
import type { RecipientFacts } from '../domain/register/recipient.js';
import type { Regime } from '../domain/register/regime.js';
import type {
  ClausesModule,
  SafeguardFacts,
  SafeguardOptions,
} from '../domain/register/safeguard.js';
import type { StandingFacts, StandingScheme } from '../domain/register/standing.js';
import type {
  AssessmentConclusion,
  TransferImpactAssessmentFacts,
} from '../domain/register/transfer-impact-assessment.js';
import { BEGINNING, FOREVER } from '../domain/time/local-date.js';
import type { LocalDate } from '../domain/time/local-date.js';

/** A party as it is in the register, or as it would be. */
export type PreviewParty = {
  readonly facts: RecipientFacts | null;
  readonly establishedIn: string | null;
  readonly organisationCode: string | null;
  readonly alsoUnder: readonly Regime[];
};

/** A flow that is not in the register: who, where, what, and which papers there would be. */
export type Preview = {
  readonly exporter: PreviewParty;
  readonly recipient: PreviewParty;
  readonly destination: string | null;
  readonly exporterRole: PartyRole | null;
  readonly recipientRole: PartyRole | null;
  readonly purposes: readonly string[];
  readonly dataCategories: readonly string[];
  readonly staffData: boolean;
  readonly circumstances: Circumstances;
  readonly standings: readonly {
    readonly scheme: StandingScheme;
    readonly held: boolean | null;
    readonly humanResources: boolean | null;
    readonly from: LocalDate | null;
    readonly to: LocalDate | null;
  }[];
  readonly tools: readonly {
    readonly code: string;
    readonly executedOn: LocalDate;
    readonly module: ClausesModule | null;
    readonly options: SafeguardOptions;
  }[];
  readonly assessments: readonly {
    readonly completedOn: LocalDate;
    readonly conclusion: AssessmentConclusion;
    readonly reviewDueOn: LocalDate | null;
  }[];
};

const FLOW = 'preview';
const EXPORTER = 'preview-exporter';
const RECIPIENT = 'preview-recipient';

function dated<F>(id: string, facts: F, from?: LocalDate | null, to?: LocalDate | null): Dated<F> {
  return { id, valid: { from: from ?? BEGINNING, to: to ?? FOREVER }, facts };
}

/** The preview as the core wants it: everything holds on every day unless it says otherwise. */
export function previewDossier(preview: Preview, law: Law): Dossier {
  const { exporter, recipient, circumstances, tools, standings, assessments, ...facts } = preview;
  const derogations = tools.filter(({ code }) => kindOf(code, law) === 'DEROGATION');
  const safeguards = tools.filter(({ code }) => kindOf(code, law) !== 'DEROGATION');
  const flow = {
    ...facts,
    exporterId: EXPORTER,
    recipientId: RECIPIENT,
    dataSubjects: [],
    onwardOfId: null,
    activityId: null,
    circumstances,
    invented: false,
    note: null,
  };
  return {
    flowId: FLOW,
    flows: new Map([[FLOW, [dated(FLOW, flow)]]]),
    recipients: new Map([
      [EXPORTER, [dated(EXPORTER, partyOf(exporter))]],
      [RECIPIENT, [dated(RECIPIENT, partyOf(recipient))]],
    ]),
    standings: standings.map(({ from, to, ...standing }, index) =>
      dated(`standing-${index}`, standingOf(standing), from, to),
    ),
    safeguards: safeguards.map((tool, index) => dated(`tool-${index}`, safeguardOf(tool))),
    assessments: assessments.map((each, index) => dated(`assessment-${index}`, assessmentOf(each))),
    derogations: derogations.map(({ code, executedOn }, index) =>
      dated(`derogation-${index}`, {
        flowId: FLOW,
        code,
        evidencedOn: executedOn,
        evidence: null,
        invented: false,
      }),
    ),
    law,
  };
}

function kindOf(code: string, law: Law): string | undefined {
  return law.tools.get(code)?.[0]?.facts.kind;
}

function partyOf({
  facts,
  establishedIn,
  organisationCode,
  alsoUnder,
}: PreviewParty): RecipientFacts {
  if (facts !== null) return facts;
  return {
    ...NOTHING_KNOWN,
    kind: 'OTHER',
    legalName: '',
    establishedIn,
    organisationCode,
    // A tool named in the question binds both: membership of a group is not asked again.
    inGroup: true,
    alsoUnder,
    invented: false,
    sourceKind: 'OWN_RECORD',
    source: null,
    confidence: 'HIGH',
  };
}

function standingOf(
  standing: Pick<StandingFacts, 'scheme' | 'held' | 'humanResources'>,
): StandingFacts {
  return {
    ...standing,
    recipientId: RECIPIENT,
    coveredById: null,
    province: null,
    evidence: null,
    checkedOn: null,
  };
}

function safeguardOf({
  code,
  executedOn,
  module,
  options,
}: Preview['tools'][number]): SafeguardFacts {
  const joined = { joinedOn: executedOn, leftOn: null };
  return {
    code,
    title: code,
    module,
    executedOn,
    options,
    annexes: NO_ANNEXES,
    endsOn: null,
    flowIds: null,
    invented: false,
    parties: [
      { recipientId: EXPORTER, side: 'EXPORTER', ...joined },
      { recipientId: RECIPIENT, side: 'IMPORTER', ...joined },
    ],
  };
}

function assessmentOf(assessment: Preview['assessments'][number]): TransferImpactAssessmentFacts {
  return {
    ...assessment,
    exporterId: null,
    recipientId: RECIPIENT,
    territory: null,
    safeguardId: null,
    flowIds: null,
    measures: [],
    invented: false,
  };
}
