import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { heldView } from '../held.view.js';
import { LoadersOf } from '../loaders.js';
import { DerogationRecordType, DerogationType } from './derogation.type.js';
import { SafeguardRecordType, SafeguardType } from './safeguard.type.js';

@Resolver(() => SafeguardType)
export class SafeguardResolver {
  constructor(private readonly loaders: LoadersOf) {}

  @ResolveField(() => SafeguardRecordType, {
    description: 'What the register holds of it on the day; null when it is no longer there.',
    nullable: true,
  })
  async record(
    @Parent() { id, known, opened }: SafeguardType,
  ): Promise<SafeguardRecordType | null> {
    if (known !== null) return known;
    const held = await this.loaders.get(opened).safeguards.load(id);
    return held && heldView(held);
  }
}

@Resolver(() => DerogationType)
export class DerogationResolver {
  constructor(private readonly loaders: LoadersOf) {}

  @ResolveField(() => DerogationRecordType, {
    description: 'What the register holds of it on the day; null when it is no longer there.',
    nullable: true,
  })
  async record(
    @Parent() { id, known, opened }: DerogationType,
  ): Promise<DerogationRecordType | null> {
    if (known !== null) return known;
    const held = await this.loaders.get(opened).derogations.load(id);
    return held && heldView(held);
  }
}
