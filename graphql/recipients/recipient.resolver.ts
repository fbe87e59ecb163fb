import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { RecipientsService } from '../../src/recipients/recipients.service.js';
import { ContactType } from '../contacts/contact.type.js';
import { heldView } from '../held.view.js';
import { LoadersOf } from '../loaders.js';
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
    return standings.map(heldView);
  }

  @ResolveField(() => [ContactType], {
    description: 'People there on record at the moment; those erased since are empty.',
    complexity: 5,
  })
  contacts(@Parent() { opened, id }: RecipientType): Promise<readonly ContactType[]> {
    return this.loaders.get(opened).contacts.load(id);
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
