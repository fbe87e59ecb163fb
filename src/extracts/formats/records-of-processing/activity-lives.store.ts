import { knownAsOf } from '../../../database/as-of.js';
import type { Rows } from '../../../database/reader.js';
import type { LocalDate } from '../../../domain/time/local-date.js';
import type { Moment } from '../../../domain/register/moment.js';

/** An activity as known at an instant, whatever the day: whose it is, and since when. */
export type ActivityLife = {
  readonly id: string;
  readonly controllerId: string;
  readonly firstDay: LocalDate;
};

/** Every activity known at the instant, also those that hold on other days only. */
export async function activityLives(
  rows: Rows,
  { knownAt }: Pick<Moment, 'knownAt'>,
): Promise<ReadonlyMap<string, ActivityLife>> {
  type Row = { readonly id: string; readonly controller_id: string; readonly first_day: LocalDate };
  const found = await rows.rows<Row>(
    `SELECT v.processing_activity_id AS id, max(v.controller_id) AS controller_id,
       min(v.valid_from) AS first_day
     FROM processing_activity_version v WHERE ${knownAsOf('v')}
     GROUP BY v.processing_activity_id ORDER BY v.processing_activity_id`,
    { knownAt },
  );
  return new Map(
    found.map((row) => [
      row.id,
      { id: row.id, controllerId: row.controller_id, firstDay: row.first_day },
    ]),
  );
}
