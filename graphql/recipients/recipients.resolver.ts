import { Args, ID, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { RecipientsService } from '../../src/recipients/recipients.service.js';
import type { RecipientOrder } from '../../src/recipients/recipients.service.js';
import { cursorOf, markOf, placeOf } from '../cursor.js';
import { defined } from '../defined.js';
import { RecipientOrderEnum } from '../enums.js';
import { checkTerritories } from '../known-codes.js';
import { MOST_ON_PAGE, USUAL_ON_PAGE } from '../limits/limits.js';
import { listCost } from '../limits/list-cost.js';
import { pageSize } from '../page-arguments.js';
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
    @Args('first', {
      type: () => Int,
      nullable: true,
      defaultValue: USUAL_ON_PAGE,
      description: `How many, 1 to ${MOST_ON_PAGE}.`,
    })
    first: number | null,
    @Args('after', {
      type: () => String,
      nullable: true,
      description: 'Cursor of the edge before; of this very list and moment.',
    })
    after: string | null,
    @Args('filter', {
      type: () => RecipientFilterInput,
      nullable: true,
      description: 'Which recipients; all when left out.',
    })
    given?: RecipientFilterInput,
  ): Promise<RecipientConnectionType> {
    const filter = defined(given);
    checkTerritories('filter.establishedIn', filter.establishedIn, opened.known);
    const size = pageSize(first);
    const mark = markOf({ moment: opened.moment, list: 'recipients', order, filter });
    const place = after ? placeOf(after, mark) : null;
    const page = { filter, order, after: place, most: size + 1 };
    const found = await this.service.page(opened.moment, page);
    const edges = found.slice(0, size).map((recipient) => {
      const key = order === 'NAME' ? recipient.searchName : '';
      const cursor = cursorOf(mark, { id: recipient.id, key });
      return { cursor, node: recipientView(opened, recipient) };
    });
    const pageInfo = { hasNextPage: found.length > size, endCursor: edges.at(-1)?.cursor ?? null };
    return { edges, pageInfo, opened, filter };
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
