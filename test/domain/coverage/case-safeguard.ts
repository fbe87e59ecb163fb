import { NO_ANNEXES } from '../../../src/domain/register/no-annexes.js';
import type {
  ClausesModule,
  SafeguardFacts,
  SafeguardOptions,
} from '../../../src/domain/register/safeguard.js';
import type { LocalDate } from '../../../src/domain/time/local-date.js';
import { localDate } from '../../../src/domain/time/local-date.js';
import { flag } from './case-dossier.js';
import type { LegalCase } from './legal-case.js';

const MODULES: readonly ClausesModule[] = ['M1', 'M2', 'M3', 'M4'];

/** The paper of a worked case: `CODE@execution-date` and the attributes that speak of it. */
export function caseSafeguard(legalCase: LegalCase, code: string, day: string): SafeguardFacts {
  const { attributes } = legalCase;
  const executedOn = localDate(day);
  const chosen = attributes.get('eu_module') ?? attributes.get('module');
  return {
    code,
    title: code,
    module: MODULES.find((module) => module === chosen) ?? null,
    parties: [
      { recipientId: 'exporter', side: 'EXPORTER', joinedOn: executedOn, leftOn: null },
      { recipientId: 'importer', side: 'IMPORTER', ...boundOn(legalCase, code, executedOn) },
    ],
    executedOn,
    endsOn: null,
    flowIds: null,
    options: optionsOf(legalCase, code, executedOn),
    annexes: NO_ANNEXES,
    invented: true,
  };
}

type Bound = { readonly joinedOn: LocalDate | null; readonly leftOn: LocalDate | null };

/** A sale takes a bound member out of the rules; an asset deal leaves the contract with the seller. */
function boundOn({ attributes }: LegalCase, code: string, executedOn: LocalDate): Bound {
  if (code.includes('BCR')) {
    const bound = attributes.get('bcr_bound') ?? 'none';
    if (bound === 'none') return { joinedOn: null, leftOn: null };
    const acquired = attributes.get('acquired');
    const left = acquired !== undefined && bound < acquired ? localDate(acquired) : null;
    return { joinedOn: localDate(bound), leftOn: left };
  }
  const deal = attributes.get('asset_deal');
  const left = deal !== undefined && executedOn < deal ? localDate(deal) : null;
  return { joinedOn: executedOn, leftOn: left };
}

function optionsOf(legalCase: LegalCase, code: string, executedOn: LocalDate): SafeguardOptions {
  const { attributes } = legalCase;
  return {
    swissRider: flag(legalCase, 'swiss_rider'),
    certificateValid: flag(legalCase, 'certificate_valid'),
    bindingCommitment: flag(legalCase, 'binding_commitment'),
    authorisedOn: dayOf(attributes.get('sa_authorised'), executedOn),
    notifiedOn: dayOf(attributes.get('fdpic_notified'), executedOn),
    approvedBy: approvedBy(attributes.get('bcr_approved_by'), code),
    namesPredecessor: attributes.get('signatory') === 'predecessor_entity',
  };
}

function dayOf(value: string | undefined, yes: LocalDate): LocalDate | 'NONE' {
  if (value === undefined || value === 'no') return 'NONE';
  return value === 'yes' ? yes : localDate(value);
}

/** Where the case does not say, the authority of the law that the code belongs to. */
function approvedBy(value: string | undefined, code: string): SafeguardOptions['approvedBy'] {
  if (value === 'ICO' || (value === undefined && code.startsWith('UK'))) return 'ICO';
  if (value === 'FDPIC' || (value === undefined && code.startsWith('CH'))) return 'FDPIC';
  return 'EEA_AUTHORITY';
}
