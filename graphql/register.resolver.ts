import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Instant } from '../src/domain/time/instant.js';
import type { LocalDate } from '../src/domain/time/local-date.js';
import { RegisterService } from '../src/register/register.service.js';
import { openedOrRefused } from './opened-or-refused.js';
import { RegisterType } from './register.type.js';
import { registerView } from './register.view.js';
import { InstantScalar } from './scalars/instant.scalar.js';
import { LocalDateScalar } from './scalars/local-date.scalar.js';

@Resolver(() => RegisterType)
export class RegisterResolver {
  constructor(private readonly registers: RegisterService) {}

  @Query(() => RegisterType, {
    description: 'The register at a moment. Everything below it inherits the moment.',
  })
  async register(
    @Args('on', { type: () => LocalDateScalar, description: 'The day the facts are true on.' })
    on: LocalDate,
    @Args('knownAt', {
      type: () => InstantScalar,
      nullable: true,
      description:
        'The instant at which the register had recorded them; the newest when left out. One after that is refused.',
    })
    knownAt: Instant | null,
  ): Promise<RegisterType> {
    return registerView(openedOrRefused(await this.registers.at(on, knownAt ?? null)));
  }
}
