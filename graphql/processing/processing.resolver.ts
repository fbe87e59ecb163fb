import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { RecordsService } from '../../src/records/records.service.js';
import { heldView } from '../held.view.js';
import { wholeListCost } from '../limits/list-cost.js';
import { RegisterType } from '../register.type.js';
import { DerogationType } from '../transfer-tools/derogation.type.js';
import { derogationView } from '../transfer-tools/derogation.view.js';
import { TransferImpactAssessmentType } from '../transfer-tools/transfer-impact-assessment.type.js';
import { transferImpactAssessmentView } from '../transfer-tools/transfer-impact-assessment.view.js';
import { ProcessingActivityType } from './processing-activity.type.js';
import { ProcessingAgreementType } from './processing-agreement.type.js';
import { processingActivityView, subProcessorNoticeView } from './processing.view.js';
import { SubProcessorNoticeType } from './sub-processor-notice.type.js';

/** Papers beside the flows: of all companies, or of one. */
@Resolver(() => RegisterType)
export class ProcessingResolver {
  constructor(private readonly records: RecordsService) {}

  @ResolveField(() => [ProcessingAgreementType], {
    description: 'Contracts with processors on file on the day.',
    complexity: wholeListCost,
  })
  async processingAgreements(
    @Parent() { opened: { moment } }: RegisterType,
    @Args('processor', of('Only with this processor.')) processor?: string,
  ): Promise<readonly ProcessingAgreementType[]> {
    const found = await this.records.of('processingAgreement', moment, 'processor_id', processor);
    return found.map(heldView);
  }

  @ResolveField(() => [ProcessingActivityType], {
    description: 'The record of processing activities on the day (GDPR 30).',
    complexity: wholeListCost,
  })
  async processingActivities(
    @Parent() { opened }: RegisterType,
    @Args('controller', of('Only of this controller.')) controller?: string,
  ): Promise<readonly ProcessingActivityType[]> {
    const { moment } = opened;
    const found = await this.records.of('processingActivity', moment, 'controller_id', controller);
    return found.map((activity) => processingActivityView(opened, activity));
  }

  @ResolveField(() => [SubProcessorNoticeType], {
    description: 'Notices of new sub-processors as they stand on the day.',
    complexity: wholeListCost,
  })
  async subProcessorNotices(
    @Parent() { opened }: RegisterType,
    @Args('processor', of('Only of this processor.')) processor?: string,
  ): Promise<readonly SubProcessorNoticeType[]> {
    const { moment } = opened;
    const found = await this.records.of('subProcessorNotice', moment, 'processor_id', processor);
    return found.map((notice) => subProcessorNoticeView(opened, notice));
  }

  @ResolveField(() => [TransferImpactAssessmentType], {
    description: 'Transfer impact assessments on file on the day.',
    complexity: wholeListCost,
  })
  async transferImpactAssessments(
    @Parent() { opened }: RegisterType,
    @Args('recipient', of('Only of transfers to this recipient.')) recipient?: string,
  ): Promise<readonly TransferImpactAssessmentType[]> {
    const { moment } = opened;
    const found = await this.records.of(
      'transferImpactAssessment',
      moment,
      'recipient_id',
      recipient,
    );
    return found.map((assessment) => transferImpactAssessmentView(opened, assessment));
  }

  @ResolveField(() => [DerogationType], {
    description: 'Grounds of Article 49 relied on, on the day, whether or not they carry a flow.',
    complexity: wholeListCost,
  })
  async derogations(
    @Parent() { opened }: RegisterType,
    @Args('flow', of('Only for this flow.')) flow?: string,
  ): Promise<readonly DerogationType[]> {
    const found = await this.records.of('derogation', opened.moment, 'flow_id', flow);
    return found.map((derogation) => derogationView(opened, derogation));
  }
}

function of(description: string): {
  type: () => typeof ID;
  nullable: true;
  description: string;
} {
  return { type: () => ID, nullable: true, description };
}
