import { termInWords } from '../../../words/term-in-words.js';
import { territoryInWords } from '../../../words/territory-in-words.js';
import type { VocabularyTermFacts } from '../../../domain/register/vocabulary-term.js';
import type { Describe } from './describe.js';
import { lifetime } from './lifetime.js';
import { recordName } from './namespaces.js';
import type { Name } from './namespaces.js';
import { subject } from './subject.js';
import { territoryName } from './territory-name.js';
import { broaderNames, catalogueName, decisionConcept } from './transfer-terms.js';
import { day, inLanguage, named, own, ownName, text, texts } from './value.js';

const TERM_TYPES: Readonly<Record<VocabularyTermFacts['scheme'], Name>> = {
  PURPOSE: 'dpv:Purpose',
  DATA_CATEGORY: 'dpv:PersonalData',
  DATA_SUBJECT: 'dpv:DataSubject',
  SERVICE_TYPE: 'tr:ServiceType',
};

/** The name of a term of the own vocabulary. */
export function termName(scheme: VocabularyTermFacts['scheme'], slug: string): Name {
  return ownName(scheme.toLowerCase().replaceAll('_', '-'), slug);
}

export const vocabularyTerm: Describe<'vocabularyTerm'> = ({ facts }, language) => {
  const { scheme, slug, partOf, legalBases } = facts;
  return [
    subject(termName(scheme, slug), ['skos:Concept', TERM_TYPES[scheme]], {
      'skos:prefLabel': inLanguage(termInWords(facts, language), language),
      'skos:notation': text(slug),
      'skos:broader': partOf === null ? null : named(termName(scheme, partOf)),
      'tr:statedLegalBasis': texts(legalBases),
    }),
  ];
};

/** Countries are terms of DPV; parts of countries and international organisations are told here. */
export const territory: Describe<'territory'> = ({ facts }, language) => {
  const { code, name, kind, parentCode, note } = facts;
  const own = territoryName(code);
  if (own.startsWith('loc:')) return [];
  const type =
    kind === 'INTERNATIONAL_ORGANISATION' ? 'dpv:InternationalOrganisation' : 'dpv:Region';
  return [
    subject(own, [type], {
      'skos:prefLabel': inLanguage(territoryInWords(code, name, language), language),
      'skos:notation': text(code),
      'dct:isPartOf': parentCode === null ? null : named(territoryName(parentCode)),
      'dct:description': text(note),
    }),
  ];
};

export const transferTool: Describe<'transferTool'> = ({ facts }, language) => [
  subject(catalogueName(facts.code), ['tr:TransferTool'], {
    'skos:prefLabel': inLanguage(
      facts.names[language === 'nl' ? 'nl' : 'en'],
      language === 'nl' ? 'nl' : 'en',
    ),
    'skos:notation': text(facts.code),
    'skos:broader': broaderNames(facts.code).map(named),
    'tr:regime': own('regime', facts.regime),
    'tr:toolKind': own('tool-kind', facts.kind),
    'tr:article': text(facts.article),
    'dct:source': text(facts.source),
    'tr:confidence': own('confidence', facts.confidence),
    'tr:checkedOn': day(facts.checkedOn),
  }),
];

const DECISION_TYPES = {
  EU: 'eu-gdpr:AdequacyDecision',
  UK: 'tr:FindingOfAdequacy',
  CH: 'tr:FindingOfAdequacy',
} as const;

export const adequacyDecision: Describe<'adequacyDecision'> = ({ id, valid, facts }) => {
  const name = recordName(id);
  const { temporal, intervals } = lifetime(name, valid);
  const concept = decisionConcept(facts.celex);
  const type =
    facts.scopeKind === 'INTERIM_NOT_A_TRANSFER' ? 'tr:InterimRule' : DECISION_TYPES[facts.regime];
  return [
    subject(name, [type], {
      'dct:title': text(facts.instrument),
      'dct:identifier': text(facts.celex),
      'skos:closeMatch': concept && named(concept),
      'tr:regime': own('regime', facts.regime),
      'dpv:hasJurisdiction': named(territoryName(facts.territory)),
      'tr:scopeKind': own('scope', facts.scopeKind),
      'tr:scopeNote': text(facts.scopeNote),
      'tr:condition': texts(facts.condition),
      'tr:adoptedOn': day(facts.adoptedOn),
      'tr:effectUncertainFrom': day(facts.effectUncertainFrom),
      'tr:endedBy': text(facts.endedBy),
      'tr:nextReviewOn': day(facts.nextReviewOn),
      'tr:reviewNote': text(facts.reviewNote),
      'dct:source': text(facts.source),
      'tr:confidence': own('confidence', facts.confidence),
      'tr:checkedOn': day(facts.checkedOn),
      'dct:temporal': temporal,
    }),
    ...intervals,
  ];
};
