import type { RecipientKind } from '../../../domain/register/recipient.js';
import { marked } from '../../../words/invented-mark.js';
import type { Describe } from './describe.js';
import { termName } from './law-subjects.js';
import { lifetime } from './lifetime.js';
import { recordName } from './namespaces.js';
import type { Name } from './namespaces.js';
import { subject } from './subject.js';
import { territoryName } from './territory-name.js';
import { named, own, record, text, truth } from './value.js';

const TYPES: Readonly<Record<RecipientKind, Name>> = {
  AFFILIATE: 'dpv:Organisation',
  SERVICE_PROVIDER: 'dpv:ServiceProvider',
  AUTHORITY: 'dpv:Authority',
  ACQUIRER: 'dpv:Organisation',
  OTHER: 'dpv:LegalEntity',
};

export const recipient: Describe<'recipient'> = ({ id, valid, facts }, language) => {
  const name = recordName(id);
  const { temporal, intervals } = lifetime(name, valid, facts);
  const organisation = facts.organisationCode;
  const types: readonly Name[] = organisation === null ? [] : ['dpv:InternationalOrganisation'];
  return [
    subject(name, [TYPES[facts.kind], ...types], {
      'dpv:hasName': text(marked(facts.legalName, facts.invented, language)),
      'skos:altLabel': text(facts.shortName),
      'tr:recipientKind': own('recipient-kind', facts.kind),
      'tr:entityType': own('entity-type', facts.entityType),
      'dpv:hasCountry':
        facts.establishedIn === null ? null : named(territoryName(facts.establishedIn)),
      'dpv:hasAddress': text(facts.city),
      'tr:lawOfIncorporation': text(facts.jurisdiction),
      'tr:legalForm': text(facts.legalForm),
      'dpv:hasIdentifier': text(facts.registrationNumber),
      'tr:website': text(facts.website),
      'tr:organisation': organisation === null ? null : named(territoryName(organisation)),
      'tr:branchOf': record(facts.branchOfId),
      'dpv:isSubsidiaryOf': record(facts.parentId),
      'tr:inGroup': truth(facts.inGroup),
      'tr:activity': text(facts.activity),
      'tr:sector': text(facts.sector),
      'tr:publicBody': truth(facts.publicBody),
      'tr:serviceType': facts.serviceTypes.map((slug) => named(termName('SERVICE_TYPE', slug))),
      'tr:authorityCategory': text(facts.authorityCategory),
      'tr:alsoUnder': facts.alsoUnder.map((regime) => own('regime', regime)),
      'tr:seenOn': text(facts.seenOn),
      'tr:invented': truth(facts.invented),
      'dct:description': text(facts.note),
      'dct:source': text(facts.source),
      'tr:confidence': own('confidence', facts.confidence),
      'dct:temporal': temporal,
    }),
    ...intervals,
  ];
};
