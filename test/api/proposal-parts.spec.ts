import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DPO, serveDemonstration, TO_SERVE } from '../support/application.js';
import type { Served } from '../support/application.js';
import { PROCUREMENT as AUTHOR } from '../support/acting.js';
import { someDatabases } from '../support/thorough.js';
import type { Place } from '../support/databases.js';
import { companies, inBatches } from '../support/in-parts.js';
import { reopenRegister } from '../support/open-register.js';
import { proposalsOf } from '../support/proposals-of.js';
import { recordedDemonstration } from '../support/recorded-demonstration.js';
import { commanding, PROCUREMENT } from './commanding.js';

const SHOWN = `query ($id: ID!, $first: Int! = 100, $from: Int! = 0) { proposal(id: $id) {
  commandCount changes(first: $first, from: $from) { place name id change { text } } } }`;

describe.each(someDatabases)('a proposal in parts, on $name', ({ name, place: makePlace }) => {
  const commands = companies(600, 'Imported');
  let place: Place;
  let served: Served;
  let id: string;
  beforeAll(async () => {
    place = await makePlace(await recordedDemonstration(name));
    const register = await reopenRegister(place);
    const author = { ...AUTHOR, id: PROCUREMENT };
    const said = { title: 'An import', reason: 'A spreadsheet came' };
    const saved = await proposalsOf(register).saveInParts(author, said, inBatches(commands));
    id = 'proposalId' in saved ? saved.proposalId : '';
    await register.database.close();
    served = await serveDemonstration({ place: place.location });
  }, TO_SERVE);
  afterAll(async () => {
    await served.close();
    await place.remove();
  });

  const places = (first: number, count: number): readonly number[] =>
    Array.from({ length: count }, (_, index) => first + index);

  it('is shown a page at a time, in words, with how many commands there are', async () => {
    const { read } = commanding(served);
    const { proposal } = await read(SHOWN, { id });
    expect(proposal.commandCount).toBe(600);
    expect(proposal.changes.map((each: { place: number }) => each.place)).toEqual(places(0, 100));
    const across = (await read(SHOWN, { id, first: 3, from: 249 })).proposal.changes;
    expect(across).toMatchObject(
      [249, 250, 251].map((each) => ({
        place: each,
        id: commands[each]?.id,
        name: 'recordRecipient',
        change: { text: expect.stringContaining(`Imported ${each} Example`) },
      })),
    );
    const end = (await read(SHOWN, { id, from: 590 })).proposal.changes;
    expect(end.map((each: { place: number }) => each.place)).toEqual(places(590, 10));
  });

  it.each([
    { asked: { first: 101 }, path: 'first' },
    { asked: { first: 0 }, path: 'first' },
    { asked: { from: -1 }, path: 'from' },
  ])('refuses a page of $asked', async ({ asked, path }) => {
    const { body } = await served.ask(SHOWN, { id, ...asked });
    expect(body.errors?.[0]?.extensions.path).toBe(path);
  });

  it('is handed in, approved by a second person, and undone as one step', async () => {
    const { read, step } = commanding(served);
    const { gaps } = (
      await read('query ($id: ID!) { proposal(id: $id) { gaps { code blocks message } } }', { id })
    ).proposal;
    expect(gaps).toContainEqual({
      code: 'JUDGED_WHEN_APPROVED',
      blocks: false,
      message: 'The first 250 of 600 commands were looked at; all are judged when it is approved.',
    });
    expect(await step('submitProposal', { id }, PROCUREMENT)).toMatchObject({ state: 'SUBMITTED' });
    expect(await step('approveProposal', { id }, PROCUREMENT).catch(String)).toContain('FORBIDDEN');
    expect(await step('approveProposal', { id }, DPO)).toMatchObject({ state: 'APPROVED' });
    const last = commands.at(-1)?.id ?? '';
    const life = (await read(`{ history(id: "${last}") { action proposal } }`)).history;
    expect(life).toEqual([{ action: 'APPROVE_PROPOSAL', proposal: id }]);
    const undo = { id, reason: 'The wrong file' };
    expect(await step('undoProposal', undo, DPO)).toMatchObject({ state: 'UNDONE' });
  });
});
