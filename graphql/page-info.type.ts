import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('PageInfo', { description: 'Where a page stands in its list.' })
export class PageInfoType {
  @Field(() => Boolean, { description: 'Whether more follow.' })
  hasNextPage!: boolean;

  @Field(() => String, {
    description: 'Cursor of the last edge, for `after`; null on an empty page.',
    nullable: true,
  })
  endCursor!: string | null;
}
