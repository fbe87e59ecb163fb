import { givenOf } from '../commands/given-of.js';
import type { DataFlowFacts } from '../register/data-flow.js';
import { NO_ANNEXES } from '../register/no-annexes.js';
import type { ProcessingAgreementFacts } from '../register/processing-agreement.js';
import type { RecipientFacts } from '../register/recipient.js';
import type { SafeguardFacts, SafeguardParty } from '../register/safeguard.js';
import type { StandingFacts } from '../register/standing.js';
import { addDays } from '../time/local-date.js';
import type { LocalDate } from '../time/local-date.js';
import type { Intent } from './intent.js';
import { dayIn, flagIn, lastDayIn, listIn, recipientIn, textIn } from './row-values.js';
import type { Values } from './row-values.js';

/** What a row says of a company; one that is new and of which it says no kind is a provider of services. */
export function recipientIntent(values: Values): Intent<'recipient'> {
  const from = dayIn(values, 'from');
  const facts: Partial<RecipientFacts> = {
    legalName: textIn(values, 'legalName'),
    kind: textIn(values, 'kind') as RecipientFacts['kind'] | undefined,
    establishedIn: textIn(values, 'country'),
    city: textIn(values, 'city'),
    registrationNumber: textIn(values, 'registrationNumber'),
    legalForm: textIn(values, 'legalForm'),
    website: textIn(values, 'website'),
    parentId: recipientIn(values, 'parent'),
    inGroup: flagIn(values, 'inGroup'),
    serviceTypes: listIn(values, 'serviceTypes'),
    source: textIn(values, 'source'),
    note: textIn(values, 'note'),
  };
  return {
    noun: 'recipient',
    facts: givenOf(facts),
    whenNew: { kind: 'SERVICE_PROVIDER' },
    from,
    until: lastDayIn(values, 'until'),
    changeFrom: from,
  };
}

/** What a row says of the data a provider gets. */
export function flowIntent(values: Values, recipientId: string): Intent<'dataFlow'> {
  const from = dayIn(values, 'flowFrom') ?? dayIn(values, 'from');
  const facts: Partial<DataFlowFacts> = {
    exporterId: recipientIn(values, 'exporter'),
    recipientId,
    destination: textIn(values, 'destination'),
    exporterRole: textIn(values, 'exporterRole') as DataFlowFacts['exporterRole'] | undefined,
    recipientRole: textIn(values, 'recipientRole') as DataFlowFacts['recipientRole'] | undefined,
    purposes: listIn(values, 'purposes'),
    dataCategories: listIn(values, 'dataCategories'),
    dataSubjects: listIn(values, 'dataSubjects'),
    staffData: flagIn(values, 'staffData'),
  };
  return {
    noun: 'dataFlow',
    facts: givenOf(facts),
    whenNew: {},
    from,
    until: lastDayIn(values, 'flowUntil') ?? lastDayIn(values, 'until'),
    changeFrom: from,
  };
}

/** What a row says of a signed paper. All its parties are bound by signing. */
export function safeguardIntent(values: Values): Intent<'safeguard'> {
  const signed = dayIn(values, 'executedOn');
  const facts: Partial<SafeguardFacts> = {
    code: textIn(values, 'code'),
    title: textIn(values, 'title'),
    parties: [...parties(values, 'EXPORTER', signed), ...parties(values, 'IMPORTER', signed)],
    executedOn: signed ?? undefined,
    endsOn: after(lastDayIn(values, 'endsOn')),
    module: textIn(values, 'module') as SafeguardFacts['module'] | undefined,
    options: givenOf({
      docking: flagIn(values, 'docking'),
      subProcessorAuthorisation: textIn(
        values,
        'subProcessorAuthorisation',
      ) as SafeguardFacts['options']['subProcessorAuthorisation'],
    }),
    annexes: { ...NO_ANNEXES, ...givenAnnexes(values) },
  };
  return {
    noun: 'safeguard',
    facts: givenOf(facts),
    whenNew: {},
    from: signed,
    until: null,
    changeFrom: null,
  };
}

function parties(
  values: Values,
  side: SafeguardParty['side'],
  joinedOn: LocalDate | null,
): readonly SafeguardParty[] {
  const named = listIn(values, side === 'EXPORTER' ? 'exporters' : 'importers') ?? [];
  return named.map((recipientId) => ({ recipientId, side, joinedOn, leftOn: null }));
}

function givenAnnexes(values: Values): Partial<SafeguardFacts['annexes']> {
  const [descriptionOfTransfer, competentAuthority, securityMeasures, subProcessors] = [
    'descriptionOfTransfer',
    'competentAuthority',
    'securityMeasures',
    'subProcessors',
  ].map((column) => textIn(values, column));
  return givenOf({ descriptionOfTransfer, competentAuthority, securityMeasures, subProcessors });
}

/** What a row says of a company on a list. */
export function standingIntent(values: Values): Intent<'standing'> {
  const from = dayIn(values, 'from');
  const facts: Partial<StandingFacts> = {
    recipientId: recipientIn(values, 'recipient'),
    scheme: textIn(values, 'scheme') as StandingFacts['scheme'] | undefined,
    held: flagIn(values, 'held'),
    humanResources: flagIn(values, 'humanResources'),
    province: textIn(values, 'province'),
    evidence: textIn(values, 'evidence'),
    checkedOn: dayIn(values, 'checkedOn') ?? undefined,
  };
  return {
    noun: 'standing',
    facts: givenOf(facts),
    whenNew: {},
    from,
    until: lastDayIn(values, 'until'),
    changeFrom: from,
  };
}

/** What a row says of a contract with a processor. */
export function agreementIntent(values: Values): Intent<'processingAgreement'> {
  const signed = dayIn(values, 'signedOn');
  const facts: Partial<ProcessingAgreementFacts> = {
    controllerId: recipientIn(values, 'controller'),
    processorId: recipientIn(values, 'processor'),
    signedOn: signed ?? undefined,
    endsOn: after(lastDayIn(values, 'endsOn')),
    documentReference: textIn(values, 'documentReference'),
    note: textIn(values, 'note'),
  };
  return {
    noun: 'processingAgreement',
    facts: givenOf(facts),
    whenNew: {},
    from: signed,
    until: null,
    changeFrom: null,
  };
}

/** People write the last day; the register holds the first one after. */
function after(last: LocalDate | null): LocalDate | undefined {
  return last === null ? undefined : addDays(last, 1);
}
