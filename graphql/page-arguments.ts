import { ArgsType, Field, Int } from '@nestjs/graphql';
import { MOST_ON_PAGE, USUAL_ON_PAGE } from './limits/limits.js';

/** Which page of a list. */
@ArgsType()
export class PageArguments {
  @Field(() => Int, {
    nullable: true,
    defaultValue: USUAL_ON_PAGE,
    description: `How many, 1 to ${MOST_ON_PAGE}.`,
  })
  first!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the edge before; of this very list and moment.',
  })
  after!: string | null;
}
