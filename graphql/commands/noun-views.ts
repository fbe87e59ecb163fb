import { Injectable } from '@nestjs/common';
import { DataFlowsService } from '../../src/data-flows/data-flows.service.js';
import type { Held } from '../../src/domain/bitemporal/version.js';
import type { CommandedNoun, FactsByNoun } from '../../src/domain/register/change.js';
import { RecipientsService } from '../../src/recipients/recipients.service.js';
import { RecordsService } from '../../src/records/records.service.js';
import type { OpenedRegister } from '../../src/register/register.service.js';
import { adequacyDecisionView } from '../coverage/transfer-tool.view.js';
import { dataFlowView } from '../data-flows/data-flow.view.js';
import { heldView } from '../held.view.js';
import { processingActivityView, subProcessorNoticeView } from '../processing/processing.view.js';
import { recipientView } from '../recipients/recipient.view.js';
import { statementView } from '../statements/statement.view.js';
import { derogationView } from '../transfer-tools/derogation.view.js';
import { safeguardView } from '../transfer-tools/safeguard.view.js';
import { transferImpactAssessmentView } from '../transfer-tools/transfer-impact-assessment.view.js';

/** A record as the API shows it, and the name of its type. */
export type NounView = { readonly __typename: string; readonly id: string };

type Plain = Exclude<CommandedNoun, 'recipient' | 'dataFlow'>;

/** Nouns whose view needs nothing but their facts and the law. */
const VIEWS: {
  readonly [N in Plain]: (
    opened: OpenedRegister,
    held: Held<FactsByNoun[N]>,
  ) => { readonly id: string };
} = {
  standing: (_, held) => heldView(held),
  safeguard: safeguardView,
  derogation: derogationView,
  transferImpactAssessment: transferImpactAssessmentView,
  processingAgreement: (_, held) => heldView(held),
  processingActivity: processingActivityView,
  subProcessorNotice: subProcessorNoticeView,
  businessTransfer: (_, held) => heldView(held),
  authorityDisclosure: (_, held) => heldView(held),
  adequacyDecision: adequacyDecisionView,
  statement: statementView,
};

/** Shows one record of any noun that can be commanded, as the queries of its noun do. */
@Injectable()
export class NounViews {
  constructor(
    private readonly records: RecordsService,
    private readonly recipients: RecipientsService,
    private readonly flows: DataFlowsService,
  ) {}

  /** The record at the moment the register was opened at; `null` when it is not there then. */
  async view(opened: OpenedRegister, noun: CommandedNoun, id: string): Promise<NounView | null> {
    if (noun === 'recipient') {
      const [found] = await this.recipients.byId(opened.moment, [id]);
      return found ? recipientView(opened, found) : null;
    }
    if (noun === 'dataFlow') {
      const [found] = await this.flows.byId(opened.moment, [id]);
      return found ? named('DataFlow', dataFlowView(opened, found)) : null;
    }
    return this.plain(opened, noun, id);
  }

  private async plain<N extends Plain>(
    opened: OpenedRegister,
    noun: N,
    id: string,
  ): Promise<NounView | null> {
    const [found] = await this.records.byId(noun, opened.moment, [id]);
    if (found === undefined) return null;
    const name = `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
    return named(name, VIEWS[noun](opened, found));
  }
}

function named(typeName: string, view: { readonly id: string }): NounView {
  return Object.assign(view, { __typename: typeName });
}
