import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { RecipientsService } from '../../src/recipients/recipients.service.js';
import { LoadersOf } from '../loaders.js';
import { endDay, firstDay } from '../moment-day.js';
import { RecipientConnectionType } from './recipient-connection.type.js';
import { RecipientType } from './recipient.type.js';
import { StandingType } from './standing.type.js';

@Resolver(() => RecipientType)
export class RecipientResolver {
  constructor(private readonly loaders: LoadersOf) {}

  @ResolveField(() => [StandingType], {
    description: 'List statuses and statutes that hold on the day.',
    complexity: 5,
  })
  async standings(@Parent() { opened, id }: RecipientType): Promise<readonly StandingType[]> {
    const standings = await this.loaders.get(opened).standings.load(id);
    return standings.map(({ id: standingId, valid, facts }) => ({
      ...facts,
      id: standingId,
      validFrom: firstDay(valid.from),
      validTo: endDay(valid.to),
    }));
  }
}

@Resolver(() => RecipientConnectionType)
export class RecipientConnectionResolver {
  constructor(private readonly recipients: RecipientsService) {}

  @ResolveField(() => Int, { description: 'How many match in all.', complexity: 20 })
  totalCount(@Parent() { opened, filter }: RecipientConnectionType): Promise<number> {
    return this.recipients.count(opened.moment, filter);
  }
}
