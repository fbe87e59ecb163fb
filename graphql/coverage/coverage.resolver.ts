import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Language } from '../../src/words/language.js';
import { LanguageEnum } from '../enums.js';
import { LoadersOf } from '../loaders.js';
import { CoverageType, FindingType } from './coverage.type.js';
import { explanationOf } from './finding.words.js';
import { PreviewCoverageInput } from './preview.input.js';
import { PreviewCoverage } from './preview-coverage.js';

@Resolver(() => CoverageType)
export class CoverageResolver {
  constructor(
    private readonly loaders: LoadersOf,
    private readonly previews: PreviewCoverage,
  ) {}

  @ResolveField(() => [FindingType], {
    description:
      'What every rule said, in order of precedence: why it is so, and why not otherwise.',
    complexity: ({ childComplexity }: { childComplexity: number }) => 5 + 20 * childComplexity,
  })
  async considered(@Parent() coverage: CoverageType): Promise<readonly FindingType[]> {
    const { asked, regime, findings } = coverage;
    if (asked === null) return findings;
    const explained = await this.loaders.get(asked.opened).explanations.load(asked.flowId);
    return explained.find((each) => each.regime === regime)?.considered ?? [];
  }

  @Query(() => [CoverageType], {
    description:
      'The verdict on a flow that is not in the register, one for each regime it would be under, with all reasons. Writes nothing.',
    complexity: ({ childComplexity }: { childComplexity: number }) => 20 + 3 * childComplexity,
  })
  previewCoverage(
    @Args('input', {
      type: () => PreviewCoverageInput,
      description: 'Who, where, what, and which papers there are or would be.',
    })
    input: PreviewCoverageInput,
  ): Promise<readonly CoverageType[]> {
    return this.previews.of(input);
  }
}

@Resolver(() => FindingType)
export class FindingResolver {
  @ResolveField(() => String, { description: 'The reason in words.' })
  explanation(
    @Parent() finding: FindingType,
    @Args('language', {
      type: () => LanguageEnum,
      defaultValue: 'en',
      description: 'The language of the words.',
    })
    language: Language,
  ): string {
    return explanationOf(finding, language);
  }
}
