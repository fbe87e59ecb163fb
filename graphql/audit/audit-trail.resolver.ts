import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AuditTrailService } from '../../src/audit/audit-trail.service.js';
import { defined } from '../defined.js';
import { listCost } from '../limits/list-cost.js';
import { pageOf } from '../page.js';
import { PageArguments } from '../page-arguments.js';
import { AuditTrailConnectionType } from './audit-entry.type.js';
import { AuditTrailFilterInput } from './audit-trail-filter.input.js';

@Resolver()
export class AuditTrailResolver {
  constructor(private readonly trail: AuditTrailService) {}

  @Query(() => AuditTrailConnectionType, {
    description: 'Who changed what, when and why: the audit chain, newest first, a page at a time.',
    complexity: listCost,
  })
  async auditTrail(
    @Args() asked: PageArguments,
    @Args('filter', {
      type: () => AuditTrailFilterInput,
      nullable: true,
      description: 'Which entries; all when left out.',
    })
    given?: AuditTrailFilterInput,
  ): Promise<AuditTrailConnectionType> {
    const filter = defined(given);
    const list = { moment: null, list: 'auditTrail', order: 'NEWEST', filter };
    const page = await pageOf(list, asked, {
      read: ({ after, most }) =>
        this.trail.page({ filter, before: after && Number(after.id), most }),
      placeOf: ({ sequence }) => ({ id: String(sequence), key: '' }),
      view: (entry) => entry,
    });
    return { ...page, filter };
  }
}

@Resolver(() => AuditTrailConnectionType)
export class AuditTrailConnectionResolver {
  constructor(private readonly trail: AuditTrailService) {}

  @ResolveField(() => Int, { description: 'How many match in all.', complexity: 20 })
  totalCount(@Parent() { filter }: AuditTrailConnectionType): Promise<number> {
    return this.trail.count(filter);
  }
}
