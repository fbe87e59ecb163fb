import type { CoveragePeriodRow } from '../../../coverage/coverage-period.store.js';
import type { DataFlow } from '../../../data-flows/data-flows.service.js';
import type { Law, ToolReference } from '../../../domain/coverage/coverage.js';
import type { Circumstances } from '../../../domain/register/data-flow.js';
import type { PartyRole } from '../../../domain/register/party-role.js';
import { isLocalDate } from '../../../domain/time/local-date.js';
import type { LocalDate } from '../../../domain/time/local-date.js';
import type { OpenedRegister } from '../../../register/register.service.js';
import { servingTool } from '../../serving-tool.js';
import { lifetime } from './lifetime.js';
import { partName, recordName } from './namespaces.js';
import type { Name, Word } from './namespaces.js';
import { processed } from './processing-subjects.js';
import { subject } from './subject.js';
import type { Subject } from './subject.js';
import { territoryName } from './territory-name.js';
import { catalogueName, legalBasisName } from './transfer-terms.js';
import { day, named, own, record, text, texts, truth } from './value.js';
import type { Value } from './value.js';

const ROLES: Readonly<Record<PartyRole, Name>> = {
  CONTROLLER: 'dpv:DataController',
  JOINT_CONTROLLER: 'dpv:JointDataControllers',
  PROCESSOR: 'dpv:DataProcessor',
  SUB_PROCESSOR: 'dpv:DataSubProcessor',
};

/** How DPV says that a recipient has a role; a controller that receives is a recipient all the same. */
const RECEIVES_AS: Readonly<Record<PartyRole, Word>> = {
  CONTROLLER: 'dpv:hasRecipientDataController',
  JOINT_CONTROLLER: 'dpv:hasRecipientDataController',
  PROCESSOR: 'dpv:hasDataProcessor',
  SUB_PROCESSOR: 'dpv:hasDataProcessor',
};

/** A flow, and the verdict on it under each law: what rests on what, since when, and what is missing. */
export function flowSubjects(
  { flow: { id, valid, facts }, exporter, coverage }: DataFlow,
  register: Name,
  { known, moment }: Pick<OpenedRegister, 'known' | 'moment'>,
): readonly Subject[] {
  const name = recordName(id);
  const { exporterRole, recipientRole, destination } = facts;
  const { temporal, intervals } = lifetime(name, valid);
  const recipient = record(facts.recipientId);
  const from = exporter?.facts.establishedIn ?? null;
  const crosses = from !== null && destination !== null && from !== destination;
  const verdicts = coverage.flatMap((row) => verdictSubjects(verdictName(name, row), row));
  const flow = subject(
    name,
    ['dpv:Process', 'dpv:Transfer', ...(crosses ? (['dpv:CrossBorderTransfer'] as const) : [])],
    {
      'dct:isPartOf': [named(register), record(facts.activityId)],
      'dpv:hasDataExporter': record(facts.exporterId),
      'dpv:hasDataController': isController(exporterRole) ? record(facts.exporterId) : null,
      'dpv:hasDataImporter': crosses ? recipient : null,
      'dpv:hasRecipient': recipient,
      ...(recipientRole && { [RECEIVES_AS[recipientRole]]: recipient }),
      'tr:exporterRole': exporterRole && named(ROLES[exporterRole]),
      'tr:recipientRole': recipientRole && named(ROLES[recipientRole]),
      'dpv:hasCountry': destination === null ? null : named(territoryName(destination)),
      ...processed(facts),
      'tr:staffData': truth(facts.staffData),
      'tr:onwardOf': record(facts.onwardOfId),
      ...circumstancesOf(facts.circumstances),
      'dpv:hasLegalBasis': coverage.flatMap((row) => basesOf(row, known.law, moment.on)),
      'dpv:hasOrganisationalMeasure': coverage.map((row) =>
        row.tool_kind === 'SAFEGUARD' ? record(row.tool_id) : null,
      ),
      'tr:verdict': coverage.map((row) => named(verdictName(name, row))),
      'tr:invented': truth(facts.invented),
      'dct:description': text(facts.note),
      'dct:temporal': temporal,
    },
  );
  return [flow, ...verdicts, ...intervals];
}

function isController(role: PartyRole | null): boolean {
  return role === 'CONTROLLER' || role === 'JOINT_CONTROLLER';
}

/** What it rests on under that law, and the decision itself where it is one. */
function basesOf(row: CoveragePeriodRow, law: Law, on: LocalDate): readonly (Value | null)[] {
  const { tool_kind: kind, tool_id: id, tool_code: code, regime } = row;
  if (code === null) return [];
  const basis = named(legalBasisName(servingTool(law, code, regime, on)?.code ?? code));
  return kind === 'ADEQUACY_DECISION' ? [basis, record(id)] : [basis];
}

function verdictName(flow: Name, { regime }: CoveragePeriodRow): Name {
  return partName(flow, regime);
}

function verdictSubjects(name: Name, row: CoveragePeriodRow): readonly Subject[] {
  const { temporal, intervals } = lifetime(name, { from: row.since, to: row.until });
  const fallbacks = JSON.parse(row.fallbacks) as readonly ToolReference[];
  const place = row.destination;
  return [
    subject(name, ['tr:Verdict'], {
      'tr:regime': own('regime', row.regime),
      'tr:outcome': own('outcome', row.outcome),
      'dpv:hasThirdCountry':
        place === null || row.outcome === 'NO_RESTRICTED_TRANSFER' || row.outcome === 'NEEDS_REVIEW'
          ? null
          : named(territoryName(place)),
      'tr:rule': text(row.rule),
      'tr:tool': row.tool_code === null ? null : named(catalogueName(row.tool_code)),
      'tr:restsOn': record(row.tool_id),
      'tr:citation': text(row.tool_citation),
      'tr:fallback': fallbacks.map((tool) => record(tool.id)),
      'tr:missing': texts(JSON.parse(row.missing) as readonly string[]),
      'dct:temporal': temporal,
    }),
    ...intervals,
  ];
}

/** What rules ask about a flow, as far as it is known: yes or no, a day, a territory. */
function circumstancesOf(circumstances: Circumstances): Readonly<Record<Word, Value | null>> {
  return Object.fromEntries(
    Object.entries(circumstances).map(([key, value]) => [`tr:${key}`, circumstance(key, value)]),
  );
}

const PLACES = new Set(['transitThrough', 'foreignParentIn', 'hostedIn']);

function circumstance(key: string, value: boolean | string): Value | null {
  if (typeof value === 'boolean') return truth(value);
  if (PLACES.has(key)) return named(territoryName(value));
  return isLocalDate(value) ? day(value) : text(value);
}
