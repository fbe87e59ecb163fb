import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { ContactsService } from '../src/contacts/contacts.service.js';
import type { Contact } from '../src/contacts/contacts.service.js';
import { CoverageService } from '../src/coverage/coverage.service.js';
import type { CoveragePeriodRow } from '../src/coverage/coverage-period.store.js';
import { DataFlowsService } from '../src/data-flows/data-flows.service.js';
import type { DataFlow } from '../src/data-flows/data-flows.service.js';
import type { Held } from '../src/domain/bitemporal/version.js';
import type { Coverage } from '../src/domain/coverage/coverage.js';
import { grouped } from '../src/domain/grouped.js';
import type { DerogationFacts } from '../src/domain/register/derogation.js';
import type { ProcessingActivityFacts } from '../src/domain/register/processing-activity.js';
import type { SafeguardFacts } from '../src/domain/register/safeguard.js';
import type { StandingFacts } from '../src/domain/register/standing.js';
import type { OpenedRegister } from '../src/register/register.service.js';
import { RecordsService } from '../src/records/records.service.js';

/** One loader for each relation of one opened register: a request never reads row by row. */
export type Loaders = {
  readonly explanations: DataLoader<string, readonly Coverage[]>;
  readonly timelines: DataLoader<string, readonly CoveragePeriodRow[]>;
  readonly onward: DataLoader<string, readonly DataFlow[]>;
  readonly contacts: DataLoader<string, readonly Contact[]>;
  readonly standings: DataLoader<string, readonly Held<StandingFacts>[]>;
  readonly safeguards: DataLoader<string, Held<SafeguardFacts> | null>;
  readonly derogations: DataLoader<string, Held<DerogationFacts> | null>;
  readonly activities: DataLoader<string, Held<ProcessingActivityFacts> | null>;
};

@Injectable()
export class LoadersOf {
  private readonly all = new WeakMap<OpenedRegister, Loaders>();

  constructor(
    private readonly coverage: CoverageService,
    private readonly flows: DataFlowsService,
    private readonly records: RecordsService,
    private readonly contacts: ContactsService,
  ) {}

  /** The loaders of a register opened by a request; they go with it. */
  get(opened: OpenedRegister): Loaders {
    const loaders = this.all.get(opened) ?? this.create(opened);
    this.all.set(opened, loaders);
    return loaders;
  }

  private create({ moment, known }: OpenedRegister): Loaders {
    const { flows, records } = this;
    return {
      explanations: new DataLoader(async (ids: readonly string[]) => {
        const explained = await this.coverage.explain(moment, known.law, ids);
        return ids.map((id) => explained.get(id) ?? []);
      }),
      timelines: many(
        (ids) => flows.timelines(moment.knownAt, ids),
        (row) => row.data_flow_id,
      ),
      onward: many(
        (ids) => flows.onwardOf(moment, ids),
        ({ flow }) => flow.facts.onwardOfId ?? '',
      ),
      contacts: many(
        (ids) => this.contacts.of(ids, moment),
        ({ recipientId }) => recipientId,
      ),
      standings: many(
        (ids) => records.among('standing', moment, { column: 'recipient_id', ids }),
        ({ facts }) => facts.recipientId,
      ),
      safeguards: one((ids) => records.byId('safeguard', moment, ids)),
      derogations: one((ids) => records.byId('derogation', moment, ids)),
      activities: one((ids) => records.byId('processingActivity', moment, ids)),
    };
  }
}

function many<T>(
  read: (ids: readonly string[]) => Promise<readonly T[]>,
  keyOf: (item: T) => string,
): DataLoader<string, readonly T[]> {
  return new DataLoader(async (ids) => {
    const groups = grouped(await read(ids), keyOf);
    return ids.map((id) => groups.get(id) ?? []);
  });
}

function one<T extends { readonly id: string }>(
  read: (ids: readonly string[]) => Promise<readonly T[]>,
): DataLoader<string, T | null> {
  return new DataLoader(async (ids) => {
    const found = new Map((await read(ids)).map((item) => [item.id, item]));
    return ids.map((id) => found.get(id) ?? null);
  });
}
