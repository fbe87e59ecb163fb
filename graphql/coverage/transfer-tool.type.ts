import { Field, ID, InterfaceType } from '@nestjs/graphql';

@InterfaceType('TransferTool', {
  description:
    'What an answer rests on: a finding of adequacy (Article 45), an appropriate safeguard (46) or a derogation (49).',
  resolveType: (tool: TransferToolType) => tool.__typename,
})
export abstract class TransferToolType {
  readonly __typename!: string;

  @Field(() => ID, { description: 'Stable id of the record.' })
  id!: string;

  @Field(() => String, {
    description: 'Code in the catalogue, such as `EU-45` or `EU-46-2-C-SCC2021-M2`.',
  })
  code!: string;

  @Field(() => String, { description: 'Act or article.' })
  citation!: string;
}
