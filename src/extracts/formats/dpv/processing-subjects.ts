import type { LegalBasis } from '../../../domain/register/processing-activity.js';
import { marked } from '../../../words/invented-mark.js';
import type { Describe } from './describe.js';
import { termName } from './law-subjects.js';
import { lifetime } from './lifetime.js';
import { partName, recordName } from './namespaces.js';
import type { Name } from './namespaces.js';
import { subject } from './subject.js';
import { territoryName } from './territory-name.js';
import { named, own, record, text, truth } from './value.js';
import type { Value } from './value.js';

const LEGAL_BASES: Readonly<Record<LegalBasis, Name>> = {
  ART6_1_A: 'eu-gdpr:A6-1-a',
  ART6_1_B: 'eu-gdpr:A6-1-b',
  ART6_1_C: 'eu-gdpr:A6-1-c',
  ART6_1_D: 'eu-gdpr:A6-1-d',
  ART6_1_E: 'eu-gdpr:A6-1-e',
  ART6_1_F: 'eu-gdpr:A6-1-f',
};

/** What is processed, of whom and what for: said alike of an activity, a flow and a statement. */
export function processed(facts: {
  readonly purposes: readonly string[];
  readonly dataCategories: readonly string[];
  readonly dataSubjects?: readonly string[];
}): Readonly<Record<'dpv:hasPurpose' | 'dpv:hasPersonalData' | 'dpv:hasDataSubject', Value[]>> {
  return {
    'dpv:hasPurpose': facts.purposes.map((slug) => named(termName('PURPOSE', slug))),
    'dpv:hasPersonalData': facts.dataCategories.map((slug) =>
      named(termName('DATA_CATEGORY', slug)),
    ),
    'dpv:hasDataSubject': (facts.dataSubjects ?? []).map((slug) =>
      named(termName('DATA_SUBJECT', slug)),
    ),
  };
}

export const processingActivity: Describe<'processingActivity'> = (held, language) => {
  const { id, valid, facts } = held;
  const name = recordName(id);
  const { temporal, intervals } = lifetime(name, valid);
  const retention =
    facts.retention === null
      ? []
      : [
          subject(partName(name, 'retention'), ['dpv:StorageDuration'], {
            'dct:description': text(facts.retention),
          }),
        ];
  const measures = facts.securityMeasures.map((measure, index) =>
    subject(partName(name, `measure-${index + 1}`), ['dpv:TechnicalOrganisationalMeasure'], {
      'dct:description': text(measure),
    }),
  );
  return [
    subject(name, ['dpv:Process', 'tr:ProcessingActivity'], {
      'dct:title': text(marked(facts.name, facts.invented, language)),
      'dpv:hasDataController': record(facts.controllerId),
      ...processed(facts),
      'dpv:hasLegalBasis': facts.legalBases.map((basis) => named(LEGAL_BASES[basis])),
      'dpv:hasDuration': retention.map((each) => named(each.name)),
      'dpv:hasTechnicalOrganisationalMeasure': measures.map((each) => named(each.name)),
      'dct:description': text(facts.note),
      'tr:invented': truth(facts.invented),
      'dct:temporal': temporal,
    }),
    ...retention,
    ...measures,
    ...intervals,
  ];
};

export const statement: Describe<'statement'> = ({ id, valid, facts }) => {
  const name = recordName(id);
  const { temporal, intervals } = lifetime(name, valid);
  return [
    subject(name, ['dpv:PrivacyNotice'], {
      'dct:title': text(facts.title),
      'dct:language': text(facts.language),
      'tr:controllerName': text(facts.controllerName),
      ...processed(facts),
      'tr:recipientKind': facts.recipientKinds.map((kind) => own('recipient-kind', kind)),
      'tr:serviceType': facts.serviceTypes.map((slug) => named(termName('SERVICE_TYPE', slug))),
      'dpv:hasCountry': facts.namedCountries.map((code) => named(territoryName(code))),
      'dct:source': text(facts.sourceFile),
      'dct:temporal': temporal,
    }),
    ...intervals,
  ];
};
