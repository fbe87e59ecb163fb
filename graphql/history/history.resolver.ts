import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { HistoryService } from '../../src/history/history.service.js';
import type { Language } from '../../src/words/language.js';
import { LanguageEnum } from '../enums.js';
import { listCost } from '../limits/list-cost.js';
import { MOST_ON_PAGE, USUAL_ON_PAGE } from '../limits/limits.js';
import { pageSize } from '../page-size.js';
import { HistoryItemType } from './history-item.type.js';
import { historyView } from './history.view.js';

@Resolver()
export class HistoryResolver {
  constructor(private readonly histories: HistoryService) {}

  @Query(() => [HistoryItemType], {
    description: 'The life of one record in words, oldest first; null when no record has the id.',
    nullable: true,
    complexity: listCost,
  })
  async history(
    @Args('id', { type: () => ID, description: 'Id of the record, of whatever noun.' })
    id: string,
    @Args('language', {
      type: () => LanguageEnum,
      defaultValue: 'en',
      description: 'The language of the words.',
    })
    language: Language,
    @Args('first', {
      type: () => Int,
      defaultValue: USUAL_ON_PAGE,
      description: `How many recordings, 1 to ${MOST_ON_PAGE}.`,
    })
    first: number,
    @Args('after', {
      type: () => Int,
      defaultValue: 0,
      description: '`sequence` of the last recording already read.',
    })
    after: number,
  ): Promise<HistoryItemType[] | null> {
    const found = await this.histories.of(id, { after, most: pageSize(first) });
    return found && historyView(found, language);
  }
}
