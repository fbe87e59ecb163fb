import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { contains } from '../src/domain/time/period.js';
import { RecordsService } from '../src/records/records.service.js';
import { AuthorityDisclosureType } from './business-transfers/authority-disclosure.type.js';
import { BusinessTransferType } from './business-transfers/business-transfer.type.js';
import { adequacyDecisionView } from './coverage/transfer-tool.view.js';
import { defined } from './defined.js';
import { heldView } from './held.view.js';
import { checkTerritories } from './known-codes.js';
import { LawType } from './law/law.type.js';
import { lawView } from './law/law.view.js';
import { wholeListCost } from './limits/list-cost.js';
import { RegisterType } from './register.type.js';
import { StatementType } from './statements/statement.type.js';
import { statementView } from './statements/statement.view.js';
import { TerritoryType } from './territories/territory.type.js';
import { territoryView } from './territories/territory.view.js';
import { AdequacyDecisionFilterInput } from './transfer-tools/adequacy-decision-filter.input.js';
import { AdequacyDecisionType } from './transfer-tools/adequacy-decision.type.js';
import { SafeguardType } from './transfer-tools/safeguard.type.js';
import { safeguardView } from './transfer-tools/safeguard.view.js';
import { TermType } from './vocabulary/term.type.js';
import { termViews } from './vocabulary/term.view.js';

/** Lists that are short by nature, or whole. */
@Resolver(() => RegisterType)
export class ListsResolver {
  constructor(private readonly records: RecordsService) {}

  @ResolveField(() => [TerritoryType], {
    description: 'All territories and organisations on record.',
  })
  territories(@Parent() { opened }: RegisterType): readonly TerritoryType[] {
    const codes = [...opened.known.law.territories.keys()].toSorted();
    return codes.map((code) => territoryView(opened, code));
  }

  @ResolveField(() => [AdequacyDecisionType], {
    description: 'Findings of adequacy, in force on the day or not, as known at the moment.',
  })
  adequacyDecisions(
    @Parent() { opened }: RegisterType,
    @Args('filter', {
      type: () => AdequacyDecisionFilterInput,
      nullable: true,
      description: 'Which findings; all when left out.',
    })
    given: AdequacyDecisionFilterInput,
  ): readonly AdequacyDecisionType[] {
    const { regime, territory, inForce } = defined(given);
    checkTerritories('filter.territory', territory, opened.known);
    return opened.known.decisions
      .filter(
        ({ facts, valid }) =>
          (regime?.includes(facts.regime) ?? true) &&
          (territory?.includes(facts.territory) ?? true) &&
          (inForce === undefined || inForce === contains(valid, opened.moment.on)),
      )
      .map((decision) => adequacyDecisionView(opened, decision));
  }

  @ResolveField(() => [SafeguardType], {
    description: 'Appropriate safeguards on file on the day.',
    complexity: wholeListCost,
  })
  async safeguards(@Parent() { opened }: RegisterType): Promise<readonly SafeguardType[]> {
    const found = await this.records.all('safeguard', opened.moment);
    return found.map((safeguard) => safeguardView(opened, safeguard));
  }

  @ResolveField(() => [BusinessTransferType], {
    description: 'Deals on record on the day, completed or not.',
  })
  async businessTransfers(
    @Parent() { opened }: RegisterType,
  ): Promise<readonly BusinessTransferType[]> {
    const found = await this.records.all('businessTransfer', opened.moment);
    return found.map(heldView);
  }

  @ResolveField(() => [AuthorityDisclosureType], {
    description: 'Disclosures that authorities asked for.',
  })
  async authorityDisclosures(
    @Parent() { opened }: RegisterType,
  ): Promise<readonly AuthorityDisclosureType[]> {
    const found = await this.records.all('authorityDisclosure', opened.moment);
    return found.map(heldView);
  }

  @ResolveField(() => [TermType], { description: 'Purposes, and the activities that serve them.' })
  purposes(@Parent() { opened }: RegisterType): readonly TermType[] {
    return termViews(opened, 'PURPOSE');
  }

  @ResolveField(() => [TermType], { description: 'Categories of data.' })
  dataCategories(@Parent() { opened }: RegisterType): readonly TermType[] {
    return termViews(opened, 'DATA_CATEGORY');
  }

  @ResolveField(() => [TermType], { description: 'Types of service.' })
  serviceTypes(@Parent() { opened }: RegisterType): readonly TermType[] {
    return termViews(opened, 'SERVICE_TYPE');
  }

  @ResolveField(() => [TermType], { description: 'Groups of people whose data are processed.' })
  dataSubjects(@Parent() { opened }: RegisterType): readonly TermType[] {
    return termViews(opened, 'DATA_SUBJECT');
  }

  @ResolveField(() => StatementType, {
    description: 'The privacy statement in force on the day; null when there is none on record.',
    nullable: true,
  })
  async statement(@Parent() { opened }: RegisterType): Promise<StatementType | null> {
    const [found] = await this.records.all('statement', opened.moment);
    return found ? statementView(opened, found) : null;
  }

  @ResolveField(() => LawType, {
    description: 'Which rows of law there are, from where, when last checked, how sure.',
  })
  law(@Parent() { opened }: RegisterType): LawType {
    return lawView(opened);
  }
}
