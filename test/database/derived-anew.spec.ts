import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demonstrationId } from '../../seeds/demonstration/demonstration-id.js';
import type { Dated } from '../../src/domain/bitemporal/version.js';
import type { Change, FactsByNoun, Noun } from '../../src/domain/register/change.js';
import { instant } from '../../src/domain/time/instant.js';
import type { Instant } from '../../src/domain/time/instant.js';
import { BEGINNING, FOREVER, localDate } from '../../src/domain/time/local-date.js';
import { recordsAt } from '../../src/records/records.store.js';
import { someDatabases } from '../support/thorough.js';
import type { Place } from '../support/databases.js';
import { recordedDemonstration } from '../support/recorded-demonstration.js';
import { reopenRegister } from '../support/open-register.js';
import type { OpenRegister } from '../support/open-register.js';
import { answersOfCore, heldAnswers, heldRows } from './coverage-answers.js';

const moment = { on: localDate('2024-06-01'), knownAt: instant('2099-01-01T00:00:00Z') };

/** Records changed of each noun, at most. */
const MOST = 6;

const LONG_CHAIN = 25;

/** Which records are changed: those of a column where not every record is in use. */
type Kind = {
  readonly what: string;
  readonly noun: Noun;
  readonly among?: { readonly column: string; readonly ids: readonly string[] };
};

const BEARING: readonly Kind[] = [
  {
    what: 'exporters and recipients',
    noun: 'recipient',
    among: {
      column: 'recipient_id',
      ids: ['noordzee-fr', 'noordzee-gb', 'cloudmail'].map((key) =>
        demonstrationId('recipient', key),
      ),
    },
  },
  { what: 'flows', noun: 'dataFlow' },
  { what: 'safeguards', noun: 'safeguard' },
  { what: 'standings', noun: 'standing' },
  {
    what: 'the standing of a parent that covers others',
    noun: 'standing',
    among: { column: 'recipient_id', ids: [demonstrationId('recipient', 'cascade')] },
  },
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

describe.each(someDatabases)('coverage on $name', ({ name, place: makePlace }) => {
  let place: Place;
  let register: OpenRegister;
  beforeAll(async () => {
    place = await makePlace(await recordedDemonstration(name));
    register = await reopenRegister(place);
  }, 120_000);
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

  async function record(noun: Noun, id: string, facts: FactsByNoun[Noun] | null): Promise<Instant> {
    const changes = [{ noun, id, valid: { from: BEGINNING, to: FOREVER }, facts } as Change];
    const recording = { actor: 'tester', action: 'TEST', reason: 'because', changes };
    return (await register.recording.record(recording)).recordedAt;
  }

  it.each(BEARING)('follows $what, taken away and put back', async (kind) => {
    const { reader } = register.database;
    const records = await chosen(kind);
    const atFirst = await heldAnswers(reader, moment.knownAt);

    let taken = moment.knownAt;
    for (const { id } of records) {
      const before = await heldRows(reader, taken);
      taken = await record(kind.noun, id, null);
      const kept = [...(await heldRows(reader, taken))].filter(([answer]) => before.has(answer));
      expect(kept.length).toBeGreaterThan(0);
      expect(kept).toEqual(kept.map(([answer]) => [answer, before.get(answer)]));
    }
    const after = await heldAnswers(reader, taken);
    expect(after).toEqual(await answersOfCore(reader, taken));
    expect(after).not.toEqual(atFirst);

    let back = taken;
    for (const { id, facts } of records) back = await record(kind.noun, id, facts);
    expect(await heldAnswers(reader, back)).toEqual(await answersOfCore(reader, back));
    expect(await heldAnswers(reader, taken)).toEqual(after);
  });

  it('follows a chain of hops to its end, however long', async () => {
    const { reader } = register.database;
    const parties = ['cloudmail', 'cascade'].map((key) => demonstrationId('recipient', key));
    const [first] = await recordsAt(reader, 'dataFlow', moment, {
      column: 'recipient_id',
      ids: parties.slice(0, 1),
    });
    if (first === undefined) throw new Error('The demonstration sends nothing to CloudMail.');
    let onwardOfId = first.id;
    for (let hop = 0; hop < LONG_CHAIN; hop += 1) {
      const exporterId = parties[hop % 2] as string;
      const recipientId = parties[(hop + 1) % 2] as string;
      const id = demonstrationId('dataFlow', `hop ${hop} of a long chain`);
      await record('dataFlow', id, { ...first.facts, exporterId, recipientId, onwardOfId });
      onwardOfId = id;
    }
    const last = async (): Promise<readonly string[]> =>
      (await heldAnswers(reader, moment.knownAt)).filter((answer) => answer.includes(onwardOfId));

    const atFirst = await last();
    await record('dataFlow', first.id, null);
    expect(await last()).not.toEqual(atFirst);
    expect(await heldAnswers(reader, moment.knownAt)).toEqual(
      await answersOfCore(reader, moment.knownAt),
    );
  });

  it.each(WITHOUT_BEARING)('does not move for $what', async (kind) => {
    const { reader } = register.database;
    const records = await chosen(kind);
    expect(records.length).toBeGreaterThan(0);
    const before = await heldRows(reader, moment.knownAt);
    let taken = moment.knownAt;
    for (const { id } of records) taken = await record(kind.noun, id, null);
    expect(await heldRows(reader, taken)).toEqual(before);
  });
});
