import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Language } from '../src/words/language.js';
import { CoverageCountType } from './data-flows/data-flow-connection.type.js';
import { LanguageEnum } from './enums.js';
import { TransferToolRowType } from './law/law.type.js';
import { territoryName } from './territories/territory.view.js';
import { TerritoryType } from './territories/territory.type.js';
import { termLabel } from './vocabulary/term.view.js';
import { TermType } from './vocabulary/term.type.js';

const language = {
  type: () => LanguageEnum,
  defaultValue: 'en',
  description: 'The language of the words.',
} as const;

@Resolver(() => TerritoryType)
export class TerritoryResolver {
  @ResolveField(() => String, { description: 'Its name.' })
  name(@Parent() territory: TerritoryType, @Args('language', language) inThis: Language): string {
    return territoryName(territory, inThis);
  }
}

@Resolver(() => TermType)
export class TermResolver {
  @ResolveField(() => String, { description: 'The word; on record in Dutch and English.' })
  label(@Parent() term: TermType, @Args('language', language) inThis: Language): string {
    return termLabel(term, inThis);
  }
}

@Resolver(() => CoverageCountType)
export class CoverageCountResolver {
  @ResolveField(() => String, { description: 'The key in words.' })
  label(@Parent() count: CoverageCountType, @Args('language', language) inThis: Language): string {
    return count.label(inThis);
  }
}

@Resolver(() => TransferToolRowType)
export class TransferToolRowResolver {
  @ResolveField(() => String, { description: 'Its name; on record in Dutch and English.' })
  name(
    @Parent() { names }: TransferToolRowType,
    @Args('language', language) inThis: Language,
  ): string {
    return inThis === 'nl' ? names.nl : names.en;
  }
}
