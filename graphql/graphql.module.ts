import { ApolloDriver } from '@nestjs/apollo';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import type { DynamicModule, Provider } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { actorOfRequest } from '../src/sign-in/actor-of-request.js';
import type { Asking } from '../src/sign-in/actor-of-request.js';
import { Commanding } from './commands/commanding.js';
import { NounViews } from './commands/noun-views.js';
import { compiledPlugin } from './compiled.plugin.js';
import { PreviewCoverage } from './coverage/preview-coverage.js';
import { costPlugin } from './limits/cost.plugin.js';
import { MOST_TOKENS } from './limits/limits.js';
import { NullCharacterPipe } from './limits/null-character.pipe.js';
import { shapeRule } from './limits/shape.rule.js';
import { LoadersOf } from './loaders.js';
import { permissionsPlugin } from './permissions.plugin.js';
import { withPlainFields } from './plain-fields.js';
import { ProposalWords } from './proposals/proposal-words.js';
import { Rehearsals } from './proposals/rehearsals.js';
import { ORPHANED_TYPES, RESOLVERS } from './resolvers.js';
import { shownError } from './shown-error.js';
import { UnloggedFilter } from './unlogged.filter.js';

/** The API: `POST /graphql`. */
@Module({})
export class GraphqlModule {
  static with(services: DynamicModule, openness: { readonly explorable: boolean }): DynamicModule {
    const providers: Provider[] = [
      ...RESOLVERS,
      LoadersOf,
      PreviewCoverage,
      NounViews,
      Commanding,
      Rehearsals,
      ProposalWords,
      { provide: APP_PIPE, useClass: NullCharacterPipe },
      { provide: APP_FILTER, useClass: UnloggedFilter },
    ];
    return {
      module: GraphqlModule,
      imports: [
        services,
        GraphQLModule.forRoot<ApolloDriverConfig>({
          driver: ApolloDriver,
          autoSchemaFile: true,
          sortSchema: true,
          buildSchemaOptions: { orphanedTypes: [...ORPHANED_TYPES] },
          transformSchema: withPlainFields,
          context: (request: Asking) => ({ actor: actorOfRequest(request) }),
          // Who may ask for the schema is said by the table of permissions.
          introspection: true,
          graphiql: false,
          playground: false,
          persistedQueries: false,
          allowBatchedHttpRequests: false,
          includeStacktraceInErrorResponses: false,
          hideSchemaDetailsFromClientErrors: !openness.explorable,
          csrfPrevention: true,
          parseOptions: { maxTokens: MOST_TOKENS },
          validationRules: [shapeRule],
          plugins: [permissionsPlugin(openness), costPlugin(), compiledPlugin()],
          formatError: shownError,
        }),
      ],
      providers,
    };
  }
}
