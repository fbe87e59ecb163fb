import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { isObjectType } from 'graphql';
import type { Language } from '../src/words/language.js';
import type { FindingType } from './coverage/coverage.type.js';
import { explanationOf } from './coverage/finding.words.js';
import type { CoverageCountType } from './data-flows/data-flow-connection.type.js';
import type { TransferToolRowType } from './law/law.type.js';
import type { TerritoryType } from './territories/territory.type.js';
import { territoryName } from './territories/territory.view.js';
import type { TermType } from './vocabulary/term.type.js';
import { termLabel } from './vocabulary/term.view.js';

type Plain = GraphQLFieldResolver<never, unknown, { readonly language: Language }>;

/**
 * Fields with an argument that read nothing. Nest wraps every declared field in a promise, which for the
 * hundreds of words on a page costs more than all the rest; these functions do the same without it.
 */
const PLAIN: Readonly<Record<string, Plain>> = {
  'Territory.name': (territory: TerritoryType, { language }) => territoryName(territory, language),
  'Term.label': (term: TermType, { language }) => termLabel(term, language),
  'CoverageCount.label': (count: CoverageCountType, { language }) => count.label(language),
  'Finding.explanation': (finding: FindingType, { language }) => explanationOf(finding, language),
  'TransferToolRow.name': ({ names }: TransferToolRowType, { language }) =>
    language === 'nl' ? names.nl : names.en,
};

/** Puts the plain functions in place of the wrapped ones. Throws when a field is not there. */
export function withPlainFields(schema: GraphQLSchema): GraphQLSchema {
  for (const [path, resolve] of Object.entries(PLAIN)) {
    const [typeName = '', fieldName = ''] = path.split('.');
    const type = schema.getType(typeName);
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
    if (field === undefined) throw new Error(`There is no field ${path} in the schema.`);
    field.resolve = resolve as GraphQLFieldResolver<unknown, unknown>;
  }
  return schema;
}
