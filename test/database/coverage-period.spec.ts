import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { load } from '../../seeds/load/load.js';
import { merged } from '../../seeds/merged.js';
import { law } from '../../seeds/reference/law.js';
import { vocabulary } from '../../seeds/reference/vocabulary.js';
import { dossiers } from '../../src/coverage/dossier.store.js';
import { coverageOverTime } from '../../src/data-flows/data-flows.store.js';
import { coverageTimeline } from '../../src/domain/coverage/coverage-timeline.js';
import { grouped } from '../../src/domain/grouped.js';
import type { Change } from '../../src/domain/register/change.js';
import { instant } from '../../src/domain/time/instant.js';
import { FOREVER, localDate } from '../../src/domain/time/local-date.js';
import { loadLaw } from '../../src/law/law.store.js';
import { recordsAt } from '../../src/records/records.store.js';
import { databases } from '../support/databases.js';
import type { Place } from '../support/databases.js';
import { openRegister } from '../support/open-register.js';
import type { OpenRegister } from '../support/open-register.js';

describe.each(databases)('coverage_period on $name', ({ place: makePlace }) => {
  let place: Place;
  let register: OpenRegister;
  beforeAll(async () => {
    place = await makePlace();
    const history = merged(law(), [vocabulary()], load({ flows: 1000, seed: 7 }));
    register = await openRegister(place, 'LOAD', history);
  }, 60_000);
  afterAll(async () => {
    await register.database.close();
    await place.remove();
  });

  const ids = async (): Promise<string[]> => {
    const rows = await place.raw('SELECT id FROM data_flow ORDER BY id');
    return rows.map(({ id }) => String(id));
  };

  /** The derived answers beside those of the core, as known at an instant. */
  async function compare(knownAt: string): Promise<number> {
    const { reader } = register.database;
    const at = instant(knownAt);
    const known = (await loadLaw(reader)).at(at);
    const flowIds = await ids();
    const judged = await dossiers(reader, flowIds, at, known.law);
    const derived = grouped(await coverageOverTime(reader, at, flowIds), (row) => row.data_flow_id);
    let spans = 0;
    for (const id of flowIds) {
      const dossier = judged.get(id);
      const wanted = dossier ? coverageTimeline(dossier) : [];
      const held = derived.get(id) ?? [];
      const shown = held.map((row) => [
        row.regime,
        row.valid_from,
        row.valid_to,
        row.outcome,
        row.tool_id,
        row.missing,
        row.since,
      ]);
      const asked = wanted.map((span) => [
        span.regime,
        span.valid.from,
        span.valid.to,
        span.outcome,
        span.tool?.id ?? null,
        JSON.stringify(span.missing),
        span.unchanged.from,
      ]);
      expect(shown.toSorted()).toEqual(asked.toSorted());
      spans += asked.length;
    }
    return spans;
  }

  it('equals the core for every flow, as known after every batch', async () => {
    const rows = await place.raw('SELECT DISTINCT recorded_from AS at FROM data_flow_version');
    expect(rows.length).toBeGreaterThan(1);
    for (const { at } of rows) expect(await compare(String(at))).toBeGreaterThan(20);
  });

  it('is derived anew for what a change touches, on both clocks, and for nothing else', async () => {
    const { reader } = register.database;
    const moment = { on: localDate('2026-10-01'), knownAt: instant('2026-12-31T00:00:00Z') };
    const flows = await recordsAt(reader, 'dataFlow', moment);
    const busiest = [...grouped(flows, ({ facts }) => facts.recipientId)].toSorted(
      ([, one], [, other]) => other.length - one.length,
    )[0]?.[0];
    const [recipient] = await recordsAt(reader, 'recipient', moment, {
      column: 'recipient_id',
      ids: [String(busiest)],
    });
    if (recipient === undefined) throw new Error('nobody receives anything');
    const rowsOfOthers = `SELECT coverage_period_id FROM coverage_period c WHERE recorded_to LIKE '9999%'
      AND data_flow_id NOT IN (SELECT data_flow_id FROM data_flow_version WHERE recipient_id = '${recipient.id}' OR exporter_id = '${recipient.id}'
        OR onward_of_id IS NOT NULL) ORDER BY 1`;
    const before = await place.raw(rowsOfOthers);
    const valid = { from: localDate('2025-01-01'), to: FOREVER };
    const facts = { ...recipient.facts, organisationCode: 'EPO' };
    const changes: Change[] = [{ noun: 'recipient', id: recipient.id, valid, facts }];
    const { recordedAt } = await register.recording.record({
      actor: 't',
      action: 'TEST',
      reason: 'r',
      changes,
    });
    await compare(recordedAt);
    await compare('2026-10-30T00:00:00Z');
    expect(await place.raw(rowsOfOthers)).toEqual(before);
  });

  it('follows a change of law to every flow it touches', async () => {
    const { reader } = register.database;
    const at = instant('2026-12-31T00:00:00Z');
    const known = (await loadLaw(reader)).at(at);
    const decision = known.decisions.find(({ facts }) => facts.celex === '32023D1795');
    if (decision === undefined) throw new Error('no such decision');
    const valid = { from: localDate('2025-01-15'), to: FOREVER };
    const changes: Change[] = [{ noun: 'adequacyDecision', id: decision.id, valid, facts: null }];
    const { recordedAt } = await register.recording.record({
      actor: 't',
      action: 'TEST',
      reason: 'r',
      changes,
    });
    await compare(recordedAt);
  });
});
