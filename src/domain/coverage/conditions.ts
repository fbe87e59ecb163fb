import type { SafeguardFacts } from '../register/safeguard.js';
import type { TransferToolFacts } from '../register/transfer-tool.js';
import type { LocalDate } from '../time/local-date.js';
import { isBound } from './check-parties.js';
import type { Question } from './question.js';
import { rolesFit, rolesOfModule } from './roles-fit.js';

/** What a condition of the catalogue is asked about: the flow, and the paper where there is one. */
export type Subject = {
  readonly question: Question;
  readonly tool: TransferToolFacts;
  readonly safeguard: SafeguardFacts | null;
};

/** Whether a condition holds: `null` is not known. */
export type Condition = (subject: Subject, value: string) => boolean | null;

function roles(subject: Subject, written: string): boolean | null {
  const { exporterRole, recipientRole } = subject.question.flow;
  return rolesFit(written, exporterRole, recipientRole);
}

/** Clauses inside another instrument: the module chosen there, or the one the clauses' code names. */
function moduleFits(subject: Subject): boolean | null {
  const written = subject.safeguard === null ? null : rolesOfModule(subject.safeguard);
  return written === null ? null : roles(subject, written);
}

/**
 * Old clauses carry unchanged processing after they could last be concluded; a change ends it at once
 * (2021/914 Article 4(4) and counterparts). A change before that day could still be contracted for.
 */
function processingUnchanged({ question, tool }: Subject): boolean | null {
  const last = tool.concludeUntil;
  if (last === null || question.on <= last) return true;
  const changed = question.flow.circumstances.processingChanged;
  if (changed === undefined) return null;
  return changed === 'UNCHANGED' || changed <= last || question.on < changed;
}

function byThen(day: LocalDate | 'NONE' | undefined, on: LocalDate): boolean | null {
  return day === undefined ? null : day !== 'NONE' && day <= on;
}

/** Each authority may carry the last day on which its approval serves: `ICO@2020-12-31`. */
function approvedBy({ question, safeguard }: Subject, authorities: string): boolean | null {
  const by = safeguard?.options.approvedBy;
  if (by === undefined) return null;
  return authorities.split('|').some((authority) => {
    const [name, until] = authority.split('@');
    return name === by && (until === undefined || question.on <= until);
  });
}

/** Both parties bound on the day and still in the group (GDPR 47(1)(a); rules 3.9, 11.4). */
function bound({ question, safeguard }: Subject): boolean | null {
  const { exporter, recipient, flow, on } = question;
  if (exporter?.inGroup === false || recipient?.inGroup === false) return false;
  return [flow.exporterId, flow.recipientId].every((id) =>
    safeguard?.parties.some((party) => party.recipientId === id && isBound(party, on)),
  );
}

function both(one: boolean | null | undefined, other: boolean | null | undefined): boolean | null {
  if (one === false || other === false) return false;
  return one === true && other === true ? true : null;
}

function publicBodies({ question: { flow, exporter, recipient } }: Subject): boolean | null {
  return both(
    flow.circumstances.publicAuthorityExporter ?? exporter?.publicBody,
    flow.circumstances.publicBody ?? recipient?.publicBody,
  );
}

/** The conditions the catalogue may name. Law says which tool needs which; this says what each means. */
export const CONDITIONS: Readonly<Record<string, Condition>> = {
  /** Judged by `checkAssessment`, which needs the record. */
  assessment: () => true,
  assessment_if_mixed: () => true,
  roles,
  module: (subject, value) => (value === '' ? moduleFits(subject) : true),
  unchanged_processing: processingUnchanged,
  bound,
  approved_by: approvedBy,
  authorised: ({ safeguard, question }) => byThen(safeguard?.options.authorisedOn, question.on),
  notified: ({ safeguard, question }) => byThen(safeguard?.options.notifiedOn, question.on),
  swiss_rider: ({ safeguard }) => safeguard?.options.swissRider ?? null,
  certificate_valid: ({ safeguard }) => safeguard?.options.certificateValid ?? null,
  binding_commitment: ({ safeguard }) => safeguard?.options.bindingCommitment ?? null,
  public_bodies: publicBodies,
  treaty: ({ question }) => question.flow.circumstances.onInternationalAgreement ?? null,
  external_client_data: ({ question }) => question.flow.circumstances.externalClientData ?? null,
  importer_under_gdpr: ({ question }) => question.flow.circumstances.importerUnderGdpr ?? null,
  occasional: ({ question }) => question.flow.circumstances.occasional ?? null,
  necessary: ({ question }) => question.flow.circumstances.necessary ?? null,
  repetitive: ({ question }) => question.flow.circumstances.repetitive ?? null,
  limited_persons: ({ question }) => question.flow.circumstances.limitedPersons ?? null,
  other_grounds_fail: ({ question }) => question.flow.circumstances.otherGroundsFail ?? null,
  authority_notified: ({ question }) => question.flow.circumstances.authorityNotified ?? null,
  persons_informed: ({ question }) => question.flow.circumstances.personsInformed ?? null,
  art30_documented: ({ question }) => question.flow.circumstances.recordedUnderArticle30 ?? null,
  person_unable_to_consent: ({ question }) =>
    question.flow.circumstances.personUnableToConsent ?? null,
  interest_of_person: ({ question }) => question.flow.circumstances.inInterestOfPerson ?? null,
  public_powers: ({ question }) => question.flow.circumstances.publicPowers ?? null,
};
