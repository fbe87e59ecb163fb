import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../src/actor.js';
import { ExtractJobsService } from '../../src/extracts/extract-jobs.service.js';
import type { ExtractJob } from '../../src/extracts/extract-jobs.service.js';
import { ExtractRefused } from '../../src/extracts/extract-refused.js';
import { Acting } from '../acting.js';
import { defined } from '../defined.js';
import { refused } from '../refused.js';
import { ExtractInput } from './extract.input.js';
import { ExtractType } from './extract.type.js';

/** Extracts that are written while nobody waits. */
@Resolver(() => ExtractType)
export class ExtractsResolver {
  constructor(private readonly jobs: ExtractJobsService) {}

  @Query(() => ExtractType, {
    description: 'One of your own extracts; null when there is none of that id, or it is gone.',
    nullable: true,
  })
  extract(
    @Acting() actor: Actor,
    @Args('id', { type: () => ID, description: 'Id of the extract.' }) id: string,
  ): ExtractType | null {
    const job = this.jobs.byId(actor, id);
    return job && extractView(job);
  }

  @Query(() => [ExtractType], { description: 'Your own extracts that are kept, the newest first.' })
  extracts(@Acting() actor: Actor): readonly ExtractType[] {
    return this.jobs.all(actor).map(extractView);
  }

  @Mutation(() => ExtractType, {
    description:
      'Begins to write the register out. It stands in the audit chain; ask `extract` how far it is. What takes a moment only is quicker by `GET /extracts`.',
  })
  async requestExtract(
    @Acting() actor: Actor,
    @Args('input', { type: () => ExtractInput, description: 'What is to be written out.' })
    { on, knownAt, filter, formats, language, history, safeguardId, sample }: ExtractInput,
  ): Promise<ExtractType> {
    try {
      const asked = {
        moment: { on, knownAt: knownAt ?? null },
        filter: defined(filter),
        formats,
        language,
        history,
        safeguardId: safeguardId ?? null,
        sample: sample ? { flows: sample.flows, seed: sample.seed } : null,
      };
      return extractView(await this.jobs.request(actor, asked));
    } catch (error) {
      if (!(error instanceof ExtractRefused)) throw error;
      throw refused(`input.${error.path}`, error.reason, error.code);
    }
  }
}

function extractView(job: ExtractJob): ExtractType {
  return { ...job, url: job.state === 'DONE' ? `/extracts/${job.id}` : null };
}
