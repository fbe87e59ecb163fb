import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { RecipientsService } from '../../src/recipients/recipients.service.js';
import type { RecipientOrder } from '../../src/recipients/recipients.service.js';
import { defined } from '../defined.js';
import { RecipientOrderEnum } from '../enums.js';
import { checkTerritories } from '../known-codes.js';
import { listCost } from '../limits/list-cost.js';
import { pageOf } from '../page.js';
import { PageArguments } from '../page-arguments.js';
import { RegisterType } from '../register.type.js';
import { RecipientConnectionType } from './recipient-connection.type.js';
import { RecipientFilterInput } from './recipient-filter.input.js';
import { RecipientType } from './recipient.type.js';
import { recipientView } from './recipient.view.js';

@Resolver(() => RegisterType)
export class RecipientsResolver {
  constructor(private readonly service: RecipientsService) {}

  @ResolveField(() => RecipientConnectionType, {
    description: 'Recipients on record on the day, a page at a time.',
    complexity: listCost,
  })
  async recipients(
    @Parent() { opened }: RegisterType,
    @Args('orderBy', {
      type: () => RecipientOrderEnum,
      defaultValue: 'ID',
      description: 'How the list is ordered.',
    })
    order: RecipientOrder,
    @Args() asked: PageArguments,
    @Args('filter', {
      type: () => RecipientFilterInput,
      nullable: true,
      description: 'Which recipients; all when left out.',
    })
    given?: RecipientFilterInput,
  ): Promise<RecipientConnectionType> {
    const filter = defined(given);
    checkTerritories('filter.establishedIn', filter.establishedIn, opened.known);
    const list = { moment: opened.moment, list: 'recipients', order, filter };
    const page = await pageOf(list, asked, {
      read: (place) => this.service.page(opened.moment, { filter, order, ...place }),
      placeOf: ({ id, searchName }) => ({ id, key: order === 'NAME' ? searchName : '' }),
      view: (recipient) => recipientView(opened, recipient),
    });
    return { ...page, opened, filter };
  }

  @ResolveField(() => RecipientType, {
    description: 'One recipient; null when it is not on record on the day.',
    nullable: true,
  })
  async recipient(
    @Parent() { opened }: RegisterType,
    @Args('id', { type: () => ID, description: 'Id of the recipient.' }) id: string,
  ): Promise<RecipientType | null> {
    const [found] = await this.service.byId(opened.moment, [id]);
    return found ? recipientView(opened, found) : null;
  }
}
