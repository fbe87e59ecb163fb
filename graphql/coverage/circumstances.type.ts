import { ObjectType, PartialType } from '@nestjs/graphql';
import { CircumstancesInput } from './circumstances.input.js';

@ObjectType('Circumstances', {
  description: 'What rules ask about one flow. Null is *not known*, which differs from false.',
})
export class CircumstancesType extends PartialType(CircumstancesInput, ObjectType) {}
