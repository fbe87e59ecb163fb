import type { Held } from '../../src/domain/bitemporal/version.js';
import type { ProcessingActivityFacts } from '../../src/domain/register/processing-activity.js';
import type { SubProcessorNoticeFacts } from '../../src/domain/register/sub-processor-notice.js';
import type { OpenedRegister } from '../../src/register/register.service.js';
import { heldView } from '../held.view.js';
import { territoryView } from '../territories/territory.view.js';
import { termView } from '../vocabulary/term.view.js';
import type { ProcessingActivityType } from './processing-activity.type.js';
import type { SubProcessorNoticeType } from './sub-processor-notice.type.js';

/** An entry of the record of processing activities as the API shows it. */
export function processingActivityView(
  opened: OpenedRegister,
  held: Held<ProcessingActivityFacts>,
): ProcessingActivityType {
  const { purposes, dataCategories, dataSubjects } = held.facts;
  return {
    ...heldView(held),
    purposes: purposes.map((slug) => termView(opened, 'PURPOSE', slug)),
    dataCategories: dataCategories.map((slug) => termView(opened, 'DATA_CATEGORY', slug)),
    dataSubjects: dataSubjects.map((slug) => termView(opened, 'DATA_SUBJECT', slug)),
  };
}

/** A notice of a sub-processor as the API shows it. */
export function subProcessorNoticeView(
  opened: OpenedRegister,
  held: Held<SubProcessorNoticeFacts>,
): SubProcessorNoticeType {
  const { country } = held.facts;
  return { ...heldView(held), country: country === null ? null : territoryView(opened, country) };
}
