import { canonicalJson } from '../../../audit/canonical-json.js';
import { sha256 } from '../../../audit/sha256.js';
import { marked } from '../../../words/invented-mark.js';
import { tiltWords } from '../../../words/tilt-words.js';
import type { ExtractSource } from '../../extract-source.js';
import { dataDisclosed } from './data-disclosed.js';
import type { Controller } from './gather-controllers.js';
import { transfersOf } from './third-country-transfers.js';
import { COUNTRY_NOT_KNOWN, tiltCountry } from './tilt-country.js';
import type { TiltPapers } from './tilt-papers.js';

/** The schema, by the address it gives itself. Commit ba058791 of 2023-05-04; it has no version number. */
const SCHEMA = 'https://github.com/Transparency-Information-Language/schema';

/** Shaped as an address because the schema asks for one; `.invalid` can never be one (RFC 2606). */
const NO_ADDRESS = 'not-recorded@not-recorded.invalid';

/** Members that the schema requires and the register does not hold, as JSON Pointers. */
const NOT_RECORDED = [
  '/controller/representative',
  '/dataProtectionOfficer',
  '/dataDisclosed/*/nonDisclosure',
  '/accessAndDataPortability/description',
  '/sources',
  '/rightToInformation',
  '/rightToRectificationOrDeletion',
  '/rightToDataPortability',
  '/rightToWithdrawConsent',
  '/rightToComplain',
  '/automatedDecisionMaking',
  '/changesOfPurpose',
] as const;

/** What one controller discloses to whom, in the Transparency Information Language. */
export function tiltDocument(
  source: ExtractSource,
  controller: Controller,
  papers: TiltPapers,
): object {
  const { meta, ...rest } = unhashed(source, controller, papers);
  const _hash = sha256(canonicalJson({ meta, ...rest }));
  return { meta: { ...meta, _hash }, ...rest };
}

/** All but the digest, which is taken over the canonical form (RFC 8785) of all the rest. */
function unhashed(source: ExtractSource, controller: Controller, papers: TiltPapers) {
  const { moment, language } = source.request;
  const { row, known } = source.opened;
  const facts = controller.recipient?.facts;
  const notRecorded = tiltWords('NOT_RECORDED', language);
  const name = facts ? marked(facts.legalName, facts.invented, language) : notRecorded;
  const country = tiltCountry(facts?.establishedIn ?? null, known.law) ?? COUNTRY_NOT_KNOWN;
  const silent = { description: notRecorded };
  return {
    meta: {
      _id: controller.id,
      name,
      created: moment.on,
      modified: moment.on,
      version: 1,
      language,
      status: 'active',
      url: SCHEMA,
    },
    controller: {
      name,
      address: facts?.city ?? notRecorded,
      country,
      representative: { name: notRecorded, email: NO_ADDRESS },
    },
    dataProtectionOfficer: {
      name: notRecorded,
      address: notRecorded,
      country: COUNTRY_NOT_KNOWN,
      email: NO_ADDRESS,
    },
    dataDisclosed: dataDisclosed(source, papers, controller),
    thirdCountryTransfers: controller.flows.flatMap((flow) => transfersOf(source, papers, flow)),
    accessAndDataPortability: { available: true, description: tiltWords('ACCESS', language) },
    sources: [],
    rightToInformation: silent,
    rightToRectificationOrDeletion: silent,
    rightToDataPortability: silent,
    rightToWithdrawConsent: silent,
    rightToComplain: silent,
    automatedDecisionMaking: {
      logicInvolved: notRecorded,
      scopeAndIntendedEffects: notRecorded,
    },
    changesOfPurpose: [silent],
    'x-register': {
      controllerId: controller.id,
      registerKind: row.kind,
      on: moment.on,
      knownAt: moment.knownAt,
      invented: facts?.invented ?? null,
      notRecorded: NOT_RECORDED,
    },
  };
}
