import type { SafeguardFacts, SafeguardParty } from '../../../domain/register/safeguard.js';
import { isLocalDate } from '../../../domain/time/local-date.js';
import { marked } from '../../../words/invented-mark.js';
import type { Describe } from './describe.js';
import { lifetime } from './lifetime.js';
import { partName, recordName } from './namespaces.js';
import type { Name, Word } from './namespaces.js';
import { subject } from './subject.js';
import type { Subject } from './subject.js';
import { territoryName } from './territory-name.js';
import { catalogueName, legalBasisName, toolName } from './transfer-terms.js';
import { day, named, own, record, text, texts, truth, whole } from './value.js';
import type { Value } from './value.js';

/** Clauses that are a contract with a processor besides (Decision (EU) 2021/914, Article 1(2)). */
const ALSO_AGREEMENT: Readonly<Record<string, Name>> = {
  'EU-46-2-C-SCC2021-M2': 'dpv:ControllerProcessorAgreement',
  'EU-46-2-C-SCC2021-M3': 'dpv:SubProcessorAgreement',
};

const SIDES = { EXPORTER: 'dpv:hasDataExporter', IMPORTER: 'dpv:hasDataImporter' } as const;

export const safeguard: Describe<'safeguard'> = ({ id, valid, facts }, language) => {
  const name = recordName(id);
  const { temporal, intervals } = lifetime(name, valid);
  const agreement = ALSO_AGREEMENT[facts.code];
  const parties = facts.parties.map((party, index) => partySubject(name, party, index));
  return [
    subject(name, ['dpv:SafeguardForDataTransfer', ...(agreement ? [agreement] : [])], {
      'dct:title': text(marked(facts.title, facts.invented, language)),
      'dpv:hasOrganisationalMeasure': named(toolName(facts.code)),
      'tr:tool': named(catalogueName(facts.code)),
      'tr:module': own('module', facts.module),
      'dpv:hasDataExporter': onSide(facts.parties, 'EXPORTER'),
      'dpv:hasDataImporter': onSide(facts.parties, 'IMPORTER'),
      'tr:party': parties.map((party) => named(party.name)),
      'tr:signedOn': day(facts.executedOn),
      'tr:endsOn': day(facts.endsOn),
      'tr:coversOnly': (facts.flowIds ?? []).map(record),
      ...optionsOf(facts),
      'tr:descriptionOfTransfer': text(facts.annexes.descriptionOfTransfer),
      'tr:competentAuthority': text(facts.annexes.competentAuthority),
      'tr:securityMeasures': text(facts.annexes.securityMeasures),
      'tr:subProcessors': text(facts.annexes.subProcessors),
      'tr:invented': truth(facts.invented),
      'dct:temporal': temporal,
    }),
    ...parties,
    ...intervals,
  ];
};

function onSide(
  parties: readonly SafeguardParty[],
  side: SafeguardParty['side'],
): readonly (Value | null)[] {
  return parties.filter((party) => party.side === side).map((party) => record(party.recipientId));
}

function partySubject(safeguard: Name, party: SafeguardParty, index: number): Subject {
  return subject(partName(safeguard, `party-${index + 1}`), ['tr:Party'], {
    [SIDES[party.side]]: record(party.recipientId),
    'tr:boundFrom': day(party.joinedOn),
    'tr:noLongerBoundFrom': day(party.leftOn),
  });
}

/** Options that are known: yes or no, a day, or one of several words. */
function optionsOf({ options }: SafeguardFacts): Readonly<Record<Word, Value | null>> {
  return Object.fromEntries(
    Object.entries(options).map(([option, value]) => [`tr:${option}`, optionValue(value)]),
  );
}

function optionValue(value: boolean | string): Value | null {
  if (typeof value === 'boolean') return truth(value);
  return isLocalDate(value) ? day(value) : text(value);
}

export const processingAgreement: Describe<'processingAgreement'> = ({ id, valid, facts }) => {
  const name = recordName(id);
  const { temporal, intervals } = lifetime(name, valid);
  return [
    subject(name, ['dpv:ControllerProcessorAgreement'], {
      'dpv:hasDataController': record(facts.controllerId),
      'dpv:hasDataProcessor': record(facts.processorId),
      'tr:signedOn': day(facts.signedOn),
      'tr:endsOn': day(facts.endsOn),
      'tr:confirmedPoint': facts.points.map((point) => text(`GDPR 28(3)(${point.toLowerCase()})`)),
      'tr:subProcessorAuthorisation': text(facts.subProcessorAuthorisation),
      'tr:subProcessorNoticeDays': whole(facts.subProcessorNoticeDays),
      'tr:coversOnly': (facts.flowIds ?? []).map(record),
      'dct:source': text(facts.documentReference),
      'dct:description': text(facts.note),
      'tr:invented': truth(facts.invented),
      'dct:temporal': temporal,
    }),
    ...intervals,
  ];
};

export const derogation: Describe<'derogation'> = ({ id, valid, facts }) => {
  const name = recordName(id);
  const { temporal, intervals } = lifetime(name, valid);
  return [
    subject(name, ['tr:Derogation'], {
      'dpv:hasLegalBasis': named(legalBasisName(facts.code)),
      'tr:tool': named(catalogueName(facts.code)),
      'tr:coversOnly': record(facts.flowId),
      'tr:evidencedOn': day(facts.evidencedOn),
      'tr:evidence': text(facts.evidence),
      'tr:invented': truth(facts.invented),
      'dct:temporal': temporal,
    }),
    ...intervals,
  ];
};

export const transferImpactAssessment: Describe<'transferImpactAssessment'> = (held) => {
  const { id, valid, facts } = held;
  const name = recordName(id);
  const { temporal, intervals } = lifetime(name, valid);
  return [
    subject(name, ['dpv:DataTransferImpactAssessment'], {
      'dpv:hasDataExporter': record(facts.exporterId),
      'dpv:hasDataImporter': record(facts.recipientId),
      'dpv:hasCountry': facts.territory === null ? null : named(territoryName(facts.territory)),
      'tr:assessedSafeguard': record(facts.safeguardId),
      'tr:coversOnly': (facts.flowIds ?? []).map(record),
      'tr:completedOn': day(facts.completedOn),
      'tr:conclusion': own('conclusion', facts.conclusion),
      'dpv:hasOrganisationalMeasure':
        facts.measures.length === 0 ? null : named('eu-gdpr:SupplementaryMeasure'),
      'tr:supplementaryMeasure': texts(facts.measures),
      'tr:reviewDueOn': day(facts.reviewDueOn),
      'tr:invented': truth(facts.invented),
      'dct:temporal': temporal,
    }),
    ...intervals,
  ];
};
