import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { HidingReason } from '../../src/domain/redaction/hidden-part.js';
import type { SuggestedKind } from '../../src/domain/redaction/suggestion.js';
import { HidingReasonEnum, SuggestedKindEnum } from './document.enums.js';
import { PageAreaType } from './document.type.js';

@ObjectType('DocumentPage', { description: 'A page of a document; sizes in points.' })
export class DocumentPageType {
  @Field(() => Int, { description: 'From 1.' })
  number!: number;

  @Field(() => Float, { description: 'As it is shown.' })
  width!: number;

  @Field(() => Float, { description: 'As it is shown.' })
  height!: number;

  @Field(() => Boolean, {
    description:
      'Whether words can be found on it. On a scanned page they cannot: somebody has to look, and hide by areas.',
  })
  canBeSearched!: boolean;
}

@ObjectType('RedactionSuggestion', {
  description: 'A part that somebody will probably want to hide.',
})
export class RedactionSuggestionType {
  @Field(() => SuggestedKindEnum, { description: 'What it seems to be.' })
  kind!: SuggestedKind;

  @Field(() => HidingReasonEnum, { description: 'Why it could be hidden.' })
  reason!: HidingReason;

  @Field(() => [PageAreaType], { description: 'Where it is.' })
  areas!: readonly PageAreaType[];
}

@ObjectType('RedactionSuggestions', {
  description:
    'What may have to be hidden, found by form and by headings alone: more may have to be hidden, or less. A person decides.',
})
export class RedactionSuggestionsType {
  readonly __typename!: 'RedactionSuggestions';

  @Field(() => [DocumentPageType], { description: 'All pages of the document.' })
  pages!: readonly DocumentPageType[];

  @Field(() => [RedactionSuggestionType], { description: 'What was found, 500 at most.' })
  suggestions!: readonly RedactionSuggestionType[];
}
