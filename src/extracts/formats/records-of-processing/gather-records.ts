import type { DataFlow } from '../../../data-flows/data-flows.service.js';
import { grouped } from '../../../domain/grouped.js';
import type { Held } from '../../../domain/bitemporal/version.js';
import type { ProcessingActivityFacts } from '../../../domain/register/processing-activity.js';
import type { ExtractSource } from '../../extract-source.js';
import type { LeftOutReason } from '../../file-tally.js';
import { activityLives } from './activity-lives.store.js';
import type { ActivityLife } from './activity-lives.store.js';
import { EntryBuilder } from './entry-builder.js';
import type { ProcessingRecord } from './processing-record.js';

type Activity = Held<ProcessingActivityFacts>;

/** A flow, and the rows of a record it stands in: ids of activities, or purposes, `null` for none. */
type PlacedFlow = {
  readonly id: string;
  readonly exporterId: string;
  readonly recipientId: string;
  readonly controllerId: string;
  readonly activityId: string | null;
  readonly purposes: readonly (string | null)[];
};

export type Gathered = {
  /** In the order of the controllers' ids. */
  readonly records: readonly ProcessingRecord[];
  /** Flows that stand in a record, in the order of ids. */
  readonly placed: readonly PlacedFlow[];
  /** Flows that match, and stand in none. */
  readonly leftOut: ReadonlyMap<LeftOutReason, number>;
};

/**
 * The records of every controller in the flows that match. A flow belongs to its activity, and so to the
 * controller of that; one without an activity to its exporter, if that acts as a controller. Without a
 * filter all activities are in, also those no flow belongs to.
 */
export async function gatherRecords(source: ExtractSource): Promise<Gathered> {
  const lives = await activityLives(source.rows, source.request.moment);
  const activities = new Map<string, Activity>();
  for await (const page of source.records('processingActivity')) {
    for (const activity of page) activities.set(activity.id, activity);
  }
  const builders = new Builders();
  if (Object.keys(source.request.filter).length === 0) {
    for (const activity of activities.values()) builders.ofActivity(activity);
  }
  const placed: PlacedFlow[] = [];
  const leftOut = new Map<LeftOutReason, number>();
  for await (const page of source.flows()) {
    for (const dataFlow of page) {
      const activity = activities.get(dataFlow.flow.facts.activityId ?? '');
      const place = placeOf(dataFlow, activity);
      if (typeof place === 'string') {
        leftOut.set(place, (leftOut.get(place) ?? 0) + 1);
        continue;
      }
      placed.push(place);
      if (activity) builders.ofActivity(activity).add(dataFlow);
      for (const purpose of place.purposes) {
        builders.ofPurpose(place.controllerId, purpose).add(dataFlow);
      }
    }
  }
  return { records: builders.records(lives, activities), placed, leftOut };
}

function placeOf(
  { flow, coverage }: DataFlow,
  activity: Activity | undefined,
): PlacedFlow | LeftOutReason {
  const { exporterId, recipientId, exporterRole, purposes } = flow.facts;
  const place = { id: flow.id, exporterId, recipientId };
  if (activity) {
    const { controllerId } = activity.facts;
    return { ...place, controllerId, activityId: activity.id, purposes: [] };
  }
  if (exporterRole === null) return 'ROLE_NOT_KNOWN';
  if (exporterRole !== 'CONTROLLER' && exporterRole !== 'JOINT_CONTROLLER') {
    return 'NOT_A_CONTROLLER';
  }
  if (coverage.length === 0) return 'UNDER_NO_REGIME';
  return {
    ...place,
    controllerId: exporterId,
    activityId: null,
    purposes: purposes.length > 0 ? purposes : [null],
  };
}

/** The rows under way, by controller. */
class Builders {
  private readonly byController = new Map<
    string,
    { readonly activities: Map<string, EntryBuilder>; readonly purposes: Map<string, EntryBuilder> }
  >();

  ofActivity(activity: Activity): EntryBuilder {
    const { controllerId, purposes } = activity.facts;
    return found(this.of(controllerId).activities, activity.id, () => {
      return new EntryBuilder(controllerId, activity, purposes);
    });
  }

  ofPurpose(controllerId: string, purpose: string | null): EntryBuilder {
    const purposes = purpose === null ? [] : [purpose];
    return found(this.of(controllerId).purposes, purpose ?? LAST, () => {
      return new EntryBuilder(controllerId, null, purposes);
    });
  }

  records(
    lives: ReadonlyMap<string, ActivityLife>,
    onTheDay: ReadonlyMap<string, Activity>,
  ): readonly ProcessingRecord[] {
    const known = grouped(lives.values(), ({ controllerId }) => controllerId);
    return sortedByKey(this.byController).map(([controllerId, { activities, purposes }]) => {
      const own = known.get(controllerId) ?? [];
      const others = own.filter(({ id }) => !activities.has(id));
      return {
        controllerId,
        entries: [
          ...sortedByKey(activities).map(([id, builder]) =>
            builder.entry(lives.get(id)?.firstDay ?? null),
          ),
          ...sortedByKey(purposes).map(([, builder]) => builder.entry(null)),
        ],
        notMatching: others.filter(({ id }) => onTheDay.has(id)).length,
        otherDays: others.filter(({ id }) => !onTheDay.has(id)).length,
      };
    });
  }

  private of(controllerId: string) {
    return found(this.byController, controllerId, () => ({
      activities: new Map<string, EntryBuilder>(),
      purposes: new Map<string, EntryBuilder>(),
    }));
  }
}

/** Stands for no purpose, after every slug. */
const LAST = '\uFFFF';

function found<T>(map: Map<string, T>, key: string, make: () => T): T {
  const held = map.get(key) ?? make();
  map.set(key, held);
  return held;
}

function sortedByKey<T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  return [...map].toSorted(([one], [other]) => (one < other ? -1 : 1));
}
