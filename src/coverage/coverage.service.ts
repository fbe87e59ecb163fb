import { Injectable } from '@nestjs/common';
import { Reader } from '../database/reader.js';
import { decideCoverages } from '../domain/coverage/decide-coverages.js';
import type { Coverage, Law } from '../domain/coverage/coverage.js';
import type { Moment } from '../domain/register/moment.js';
import { dossiers } from './dossier.store.js';
import { previewDossier } from './preview-dossier.js';
import type { Preview } from './preview-dossier.js';

/** Explains coverage by asking the core; what is derived and kept never explains itself. */
@Injectable()
export class CoverageService {
  constructor(private readonly reader: Reader) {}

  /** The verdict on each flow under each of its regimes, with what every rule said. */
  async explain(
    moment: Moment,
    law: Law,
    flowIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly Coverage[]>> {
    const judged = await dossiers(this.reader, flowIds, moment.knownAt, law);
    return new Map([...judged].map(([id, dossier]) => [id, decideCoverages(dossier, moment.on)]));
  }

  /** The same judgement for a flow that is not in the register. Writes nothing. */
  preview(preview: Preview, moment: Moment, law: Law): readonly Coverage[] {
    return decideCoverages(previewDossier(preview, law), moment.on);
  }
}
