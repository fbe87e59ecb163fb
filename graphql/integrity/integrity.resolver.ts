import { ResolveField, Resolver } from '@nestjs/graphql';
import { IntegrityService } from '../../src/integrity/integrity.service.js';
import { RegisterType } from '../register.type.js';
import { IntegrityType } from './integrity.type.js';

@Resolver(() => RegisterType)
export class IntegrityResolver {
  constructor(private readonly service: IntegrityService) {}

  @ResolveField(() => IntegrityType, {
    description:
      'What the last check of the register against its audit chain found, whatever the moment; null before the first.',
    nullable: true,
  })
  integrity(): IntegrityType | null {
    const last = this.service.last();
    return last && { ...last, ok: last.fault === null };
  }
}
