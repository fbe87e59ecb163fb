import type { Name } from './namespaces.js';
import { ownName } from './value.js';

type Terms = {
  /** The legal basis of a transfer that rests on it. */
  readonly basis?: Name;
  /** The tool that a paper of this code is. */
  readonly tool?: Name;
};

const CLAUSES: Terms = { basis: 'eu-gdpr:A46-2-c', tool: 'eu-gdpr:SCCByCommission' };
const GROUP_RULES: Terms = { basis: 'eu-gdpr:A46-2-b', tool: 'eu-gdpr:BindingCorporateRules' };

/**
 * What DPV calls the rows of our catalogue. Its terms are those of the GDPR: rows of the United Kingdom
 * and of Switzerland have own names. Former clauses are clauses the Commission adopted (GDPR 46(5)); DPV
 * has no term for GDPR 47, nor for authorisations under the Directive. What it calls `A49-2` describes
 * compelling legitimate interests, which are the second subparagraph of GDPR 49(1).
 */
const TERMS: Readonly<Record<string, Terms>> = {
  'EU-45': { basis: 'eu-gdpr:A45-3', tool: 'eu-gdpr:AdequacyDecision' },
  'EU-46-2-A': { basis: 'eu-gdpr:A46-2-a', tool: 'eu-gdpr:DataTransferTool' },
  'EU-46-2-B-BCR-C': GROUP_RULES,
  'EU-46-2-B-BCR-P': GROUP_RULES,
  'EU-46-2-C-SCC2021-M1': CLAUSES,
  'EU-46-2-C-SCC2021-M2': CLAUSES,
  'EU-46-2-C-SCC2021-M3': CLAUSES,
  'EU-46-2-C-SCC2021-M4': CLAUSES,
  'EU-SCC2001': CLAUSES,
  'EU-SCC2002': CLAUSES,
  'EU-SCC2004': CLAUSES,
  'EU-SCC2010': CLAUSES,
  'EU-46-2-D': { basis: 'eu-gdpr:A46-2-d', tool: 'eu-gdpr:SCCBySupervisoryAuthority' },
  'EU-46-2-E': { basis: 'eu-gdpr:A46-2-e', tool: 'eu-gdpr:CodesOfConductForDataTransfers' },
  'EU-46-2-F': {
    basis: 'eu-gdpr:A46-2-f',
    tool: 'eu-gdpr:CertificationMechanismsForDataTransfers',
  },
  'EU-46-3-A': { basis: 'eu-gdpr:A46-3-a', tool: 'eu-gdpr:AdHocContractualClauses' },
  'EU-46-3-B': { basis: 'eu-gdpr:A46-3-b', tool: 'eu-gdpr:DataTransferTool' },
  'EU-46-5': { tool: 'eu-gdpr:DataTransferTool' },
  'EU-49-1-A': { basis: 'eu-gdpr:A49-1-a' },
  'EU-49-1-B': { basis: 'eu-gdpr:A49-1-b' },
  'EU-49-1-C': { basis: 'eu-gdpr:A49-1-c' },
  'EU-49-1-D': { basis: 'eu-gdpr:A49-1-d' },
  'EU-49-1-E': { basis: 'eu-gdpr:A49-1-e' },
  'EU-49-1-F': { basis: 'eu-gdpr:A49-1-f' },
  'EU-49-1-G': { basis: 'eu-gdpr:A49-1-g' },
  'EU-49-1-2': { basis: 'eu-gdpr:A49-2' },
};

/** The row of the catalogue itself. */
export function catalogueName(code: string): Name {
  return ownName('tool', code);
}

/** What a transfer rests on in law: the term of DPV, or the row of the catalogue where it has none. */
export function legalBasisName(code: string): Name {
  return TERMS[code]?.basis ?? catalogueName(code);
}

/** What kind of tool a paper is: the term of DPV, or the row of the catalogue where it has none. */
export function toolName(code: string): Name {
  return TERMS[code]?.tool ?? catalogueName(code);
}

/** The terms of DPV that a row of the catalogue falls under. */
export function broaderNames(code: string): readonly Name[] {
  const { basis, tool } = TERMS[code] ?? {};
  return [basis, tool].filter((name) => name !== undefined);
}

/** Decisions of the Commission of which DPV 2.3 has a concept, by CELEX number. */
const CONCEPTS: Readonly<Record<string, Name>> = {
  '32000D0518': 'legal-eu:Adequacy-EU-CH',
  '32002D0002': 'legal-eu:Adequacy-EU-CA',
  '32003D0490': 'legal-eu:Adequacy-EU-AR',
  '32003D0821': 'legal-eu:Adequacy-EU-GG',
  '32004D0411': 'legal-eu:Adequacy-EU-IM',
  '32008D0393': 'legal-eu:Adequacy-EU-JE',
  '32010D0146': 'legal-eu:Adequacy-EU-FO',
  '32010D0625': 'legal-eu:Adequacy-EU-AD',
  '32011D0061': 'legal-eu:Adequacy-EU-IL',
  '32012D0484': 'legal-eu:Adequacy-EU-UY',
  '32013D0065': 'legal-eu:Adequacy-EU-NZ',
  '32019D0419': 'legal-eu:Adequacy-EU-JP',
  '32021D1772': 'legal-eu:Adequacy-EU-GB',
};

/** The concept DPV has of a decision. The days it gives are not taken: some are those of publication. */
export function decisionConcept(celex: string | null): Name | null {
  return celex === null ? null : (CONCEPTS[celex] ?? null);
}
