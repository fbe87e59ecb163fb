import { Args, createUnionType, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../src/actor.js';
import type { Document, Redaction } from '../../src/documents/document.js';
import { DocumentsService } from '../../src/documents/documents.service.js';
import { RedactionService } from '../../src/documents/redaction.service.js';
import type { PartToHide } from '../../src/domain/redaction/hidden-part.js';
import { Acting } from '../acting.js';
import { RefusalType } from '../commands/refusal.type.js';
import { refusalView } from '../commands/refusal.view.js';
import { shapeRefusals } from '../commands/shape.js';
import type { Typed } from '../commands/typed.js';
import { wholeListCost } from '../limits/list-cost.js';
import { DocumentType, RedactionType } from './document.type.js';
import { PartToHideInput, RedactDocumentInput } from './redact-document.input.js';
import { RedactionSuggestionsType } from './suggestions.type.js';

/** A document is opened and all its pages are looked at: a few in one query. */
const WORK_COST = 50_000;

const RedactDocumentResult = createUnionType({
  name: 'RedactDocumentResult',
  description: 'The copy that was made, or why there is none.',
  types: () => [RedactionType, RefusalType] as const,
  resolveType: ({ __typename }: RedactionType | RefusalType) => __typename,
});

const SuggestRedactionResult = createUnionType({
  name: 'SuggestRedactionResult',
  description: 'What may have to be hidden, or why the document was not looked at.',
  types: () => [RedactionSuggestionsType, RefusalType] as const,
  resolveType: ({ __typename }: RedactionSuggestionsType | RefusalType) => __typename,
});

const RECORD = { type: () => ID, description: 'Id of the record it belongs to.' } as const;

const DIGEST = { type: () => ID, description: 'SHA-256 of the document.' } as const;

/** Signed documents, and copies of them with parts hidden. */
@Resolver(() => DocumentType)
export class DocumentsResolver {
  constructor(
    private readonly documents: DocumentsService,
    private readonly redactions: RedactionService,
  ) {}

  @Query(() => [DocumentType], {
    name: 'documents',
    description:
      'The signed documents of a record, the newest first. New ones come in by `POST /documents`.',
    complexity: wholeListCost,
  })
  async ofRecord(
    @Args('recordId', { type: () => ID, description: 'Id of the record.' }) recordId: string,
  ): Promise<readonly DocumentType[]> {
    const found = await this.documents.withCopies(recordId);
    return found.map(({ document, redaction }, index) =>
      documentView(document, redaction, index === 0),
    );
  }

  @Query(() => SuggestRedactionResult, {
    description:
      'Looks a document through for what is probably to be hidden in a copy: Annex II, and details of persons. Nothing is recorded.',
    complexity: ({ childComplexity }) => WORK_COST + childComplexity,
  })
  async suggestRedaction(
    @Args('recordId', RECORD) recordId: string,
    @Args('digest', DIGEST) digest: string,
  ): Promise<RedactionSuggestionsType | RefusalType> {
    const found = await this.redactions.suggest({ recordId, digest });
    return 'code' in found
      ? refusalView([found])
      : { __typename: 'RedactionSuggestions', ...found };
  }

  @Mutation(() => RedactDocumentResult, {
    description:
      'Makes a copy of a document in which the hidden text is gone: pictures of the pages with black bars, the words that may be read, and a sheet of reasons. It is recorded, with who made it.',
    complexity: ({ childComplexity }) => WORK_COST + childComplexity,
  })
  async redactDocument(
    @Acting() actor: Actor,
    @Args('input', { type: () => RedactDocumentInput, description: 'What shall be hidden.' })
    input: Typed<RedactDocumentInput>,
  ): Promise<RedactionType | RefusalType> {
    const shape = shapeRefusals(RedactDocumentInput, input, 'input');
    if (shape.length > 0) return refusalView(shape);
    const parts = input.parts.map(partOf);
    const made = await this.redactions.redact(actor, { ...input, parts });
    return 'refusals' in made ? refusalView(made.refusals) : redactionView(made.redaction);
  }
}

function partOf({ areas, term, reason, explanation }: PartToHideInput): PartToHide {
  return { areas: areas ?? [], term: term ?? null, reason, explanation: explanation ?? null };
}

function documentView(
  { actor: by, ...document }: Document,
  redaction: Redaction | null,
  isPresent: boolean,
): DocumentType {
  const url = `/documents/${document.digest}`;
  return { ...document, by, isPresent, redaction: redaction && redactionView(redaction), url };
}

function redactionView({ actor: by, redactedDigest, ...redaction }: Redaction): RedactionType {
  const url = `/documents/${redactedDigest}`;
  return { __typename: 'Redaction', ...redaction, by, digest: redactedDigest, url };
}
