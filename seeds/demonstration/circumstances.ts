import type { Circumstances } from '../../src/domain/register/data-flow.js';
import { pairs } from './pairs.js';

const FLAGS = [
  'sameLegalEntity',
  'directCollection',
  'accessInTransit',
  'accessByForeignParent',
  'remoteAccess',
  'returnsToOwnController',
  'mixedEuData',
  'importerUnderGdpr',
  'sameGroup',
  'externalClientData',
  'provincialEmployer',
  'automatedProcessing',
  'financialCreditInformation',
  'publicBody',
  'controllerAuthorised',
  'occasional',
  'necessary',
  'repetitive',
  'limitedPersons',
  'otherGroundsFail',
  'authorityNotified',
  'personsInformed',
  'recordedUnderArticle30',
  'personUnableToConsent',
  'inInterestOfPerson',
  'onInternationalAgreement',
  'publicAuthorityExporter',
  'publicPowers',
] as const satisfies readonly (keyof Circumstances)[];

const TEXTS = [
  'transitThrough',
  'foreignParentIn',
  'hostedIn',
  'processingChanged',
] as const satisfies readonly (keyof Circumstances)[];

/** Reads what the rules ask about one flow, such as `occasional=yes hostedIn=NL`. */
export function circumstances(words: readonly string[]): Circumstances {
  return pairs(words, FLAGS, TEXTS) as Circumstances;
}
