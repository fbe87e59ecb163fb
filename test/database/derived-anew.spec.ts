import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { everything } from '../../seeds/demonstration/everything.js';
import type { Dated } from '../../src/domain/bitemporal/version.js';
import type { Change, FactsByNoun, Noun } from '../../src/domain/register/change.js';
import { instant } from '../../src/domain/time/instant.js';
import type { Instant } from '../../src/domain/time/instant.js';
import { BEGINNING, FOREVER, localDate } from '../../src/domain/time/local-date.js';
import { recordsAt } from '../../src/records/records.store.js';
import { databases } from '../support/databases.js';
import type { Place } from '../support/databases.js';
import { openRegister } from '../support/open-register.js';
import type { OpenRegister } from '../support/open-register.js';
import { answersOfCore, heldAnswers, heldRows } from './coverage-answers.js';

const moment = { on: localDate('2024-06-01'), knownAt: instant('2099-01-01T00:00:00Z') };

/** Records changed of each noun, at most. */
const MOST = 8;

/** Which records are changed: those of a column where not every record is in use. */
type Kind = {
  readonly what: string;
  readonly noun: Noun;
  readonly among?: { readonly column: string; readonly ids: readonly string[] };
};

const BEARING: readonly Kind[] = [
  { what: 'exporters', noun: 'recipient', among: { column: 'established_in', ids: ['FR', 'NL'] } },
  { what: 'flows', noun: 'dataFlow' },
  { what: 'safeguards', noun: 'safeguard' },
  { what: 'standings', noun: 'standing' },
  { what: 'assessments', noun: 'transferImpactAssessment' },
  { what: 'derogations', noun: 'derogation' },
  {
    what: 'places of exporters and recipients',
    noun: 'territory',
    among: { column: 'code', ids: ['US', 'IN', 'BE'] },
  },
  {
    what: 'decisions about a place',
    noun: 'adequacyDecision',
    among: { column: 'territory', ids: ['US', 'GB'] },
  },
  {
    what: 'decisions about the EEA',
    noun: 'adequacyDecision',
    among: { column: 'territory', ids: ['EEA'] },
  },
  {
    what: 'tools of safeguards',
    noun: 'transferTool',
    among: { column: 'code', ids: ['EU-46-2-C-SCC2021-M2', 'UK-ADDENDUM'] },
  },
  {
    what: 'tools that a safeguard of another regime serves too',
    noun: 'transferTool',
    among: { column: 'code', ids: ['CH-16-2-D-SCC2021'] },
  },
  {
    what: 'tools of derogations',
    noun: 'transferTool',
    among: { column: 'code', ids: ['EU-49-1-A', 'EU-49-1-B'] },
  },
];

const WITHOUT_BEARING: readonly Kind[] = [
  { what: 'words', noun: 'vocabularyTerm' },
  { what: 'business transfers', noun: 'businessTransfer' },
  { what: 'statements', noun: 'statement' },
];

describe.each(databases)('coverage on $name', ({ place: makePlace }) => {
  let place: Place;
  let register: OpenRegister;
  beforeAll(async () => {
    place = await makePlace();
    register = await openRegister(place, 'DEMONSTRATION', everything());
  }, 60_000);
  afterAll(async () => {
    await register.database.close();
    await place.remove();
  });

  /** Some records, evenly spread over all. */
  async function chosen({ noun, among }: Kind): Promise<readonly Dated<FactsByNoun[Noun]>[]> {
    const all = await recordsAt(register.database.reader, noun, moment, among);
    const step = Math.ceil(all.length / MOST);
    return all.filter((_, index) => index % step === 0);
  }

  /** Each record in a recording of its own, so that none finds what another touches. */
  async function record(
    noun: Noun,
    records: readonly { readonly id: string; readonly facts: FactsByNoun[Noun] | null }[],
  ): Promise<Instant> {
    let last = moment.knownAt;
    for (const { id, facts } of records) {
      const changes = [{ noun, id, valid: { from: BEGINNING, to: FOREVER }, facts } as Change];
      const recording = { actor: 'tester', action: 'TEST', reason: 'because', changes };
      last = (await register.recording.record(recording)).recordedAt;
    }
    return last;
  }

  it.each(BEARING)('follows $what, taken away and put back', async (kind) => {
    const { reader } = register.database;
    const records = await chosen(kind);
    const before = await heldRows(reader, moment.knownAt);

    const taken = await record(
      kind.noun,
      records.map(({ id }) => ({ id, facts: null })),
    );
    const after = await heldRows(reader, taken);
    expect([...after.keys()].toSorted()).toEqual(await answersOfCore(reader, taken));
    expect([...after.keys()].toSorted()).not.toEqual([...before.keys()].toSorted());
    const kept = [...after].filter(([answer]) => before.has(answer));
    expect(kept.length).toBeGreaterThan(0);
    expect(kept).toEqual(kept.map(([answer]) => [answer, before.get(answer)]));

    const back = await record(kind.noun, records);
    expect(await heldAnswers(reader, back)).toEqual(await answersOfCore(reader, back));
    expect(await heldRows(reader, taken)).toEqual(after);
  });

  it.each(WITHOUT_BEARING)('does not move for $what', async (kind) => {
    const { reader } = register.database;
    const records = await chosen(kind);
    expect(records.length).toBeGreaterThan(0);
    const before = await heldRows(reader, moment.knownAt);
    const taken = await record(
      kind.noun,
      records.map(({ id }) => ({ id, facts: null })),
    );
    expect(await heldRows(reader, taken)).toEqual(before);
  });
});
