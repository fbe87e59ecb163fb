import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DuplicatesService } from '../../src/proposals/duplicates.service.js';
import type { Similar } from '../../src/recipients/likeness.service.js';
import type { Language } from '../../src/words/language.js';
import { likenessInWords } from '../../src/words/likeness-in-words.js';
import { LanguageEnum } from '../enums.js';
import { listCost } from '../limits/list-cost.js';
import { endDay } from '../moment-day.js';
import { LikenessReasonType, SimilarRecipientType } from './similar-recipient.type.js';
import { SimilarRecipientsArguments } from './similar-recipients.arguments.js';

@Resolver(() => SimilarRecipientType)
export class SimilarRecipientsResolver {
  constructor(private readonly service: DuplicatesService) {}

  @Query(() => [SimilarRecipientType], {
    description:
      'Who may be the one described, the likeliest first: everybody on record now, on whatever days, under any name they had, and in the open proposals that changed last. Meant to be asked while typing.',
    complexity: listCost,
  })
  async similarRecipients(
    @Args() { name, first, except, ...described }: SimilarRecipientsArguments,
  ): Promise<readonly SimilarRecipientType[]> {
    const found = await this.service.similar(
      {
        legalName: name,
        shortName: null,
        registrationNumber: described.registrationNumber ?? null,
        website: described.website ?? null,
        establishedIn: described.establishedIn ?? null,
      },
      { most: first, except: except ?? null },
    );
    return found.map(similarView);
  }
}

@Resolver(() => LikenessReasonType)
export class LikenessReasonResolver {
  @ResolveField(() => String, { description: 'The reason in words.' })
  explanation(
    @Parent() reason: LikenessReasonType,
    @Args('language', {
      type: () => LanguageEnum,
      defaultValue: 'en',
      description: 'The language of the words.',
    })
    language: Language,
  ): string {
    return likenessInWords(reason, language);
  }
}

function similarView({
  candidate: { until, ...candidate },
  likeness,
}: Similar): SimilarRecipientType {
  return { ...candidate, validTo: endDay(until), ...likeness };
}
