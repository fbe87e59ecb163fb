import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demonstrationId } from '../../seeds/demonstration/demonstration-id.js';
import { databases } from '../support/databases.js';
import { ENGINES, TO_SERVE } from '../support/application.js';
import { DEMONSTRATION_DESK } from '../../src/requests/demonstration-desk.js';
import { DeskSettings } from '../../src/requests/desk-settings.js';
import { openDesk, REQUESTER } from './a-desk.js';
import type { Desk } from './a-desk.js';

const KINDS = databases.filter(({ name }) => ENGINES.includes(name));

const EXTEND = 'extendRequest(id: $id, ground: COMPLEXITY, explanation: $explanation)';

describe.each(KINDS)('the clock of a request, on $name', (kind) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(kind, '2026-11-25');
  }, TO_SERVE);
  afterAll(() => desk.close());

  const received = async (
    receivedOn: string,
    input: object = {},
  ): Promise<{ id: string; dueOn: string }> => desk.receive({ receivedOn, ...input });

  it.each([
    ['2026-01-31', '2026-03-02'],
    ['2026-03-05', '2026-04-07'],
    ['2026-08-31', '2026-09-30'],
    ['2026-11-23', '2026-12-23'],
    ['2026-11-25', '2026-12-28'],
  ])('received on %s in Belgium, it is due on %s', async (receivedOn, dueOn) => {
    expect((await received(receivedOn)).dueOn).toBe(dueOn);
  });

  it('goes by the company that answers: its law, its holidays', async () => {
    const by = async (company: string): Promise<string> =>
      (await received('2026-11-25', { answeringCompanyId: demonstrationId('recipient', company) }))
        .dueOn;
    // Boxing Day is moved to the Monday in England; thirty days end on Christmas, and are not moved.
    expect([await by('noordzee-nl'), await by('noordzee-gb'), await by('noordzee-ch')]).toEqual([
      '2026-12-28',
      '2026-12-29',
      '2026-12-25',
    ]);
  });

  it('gives copies of safeguards the time that was set when they were asked for', async () => {
    const copy = { kind: 'SAFEGUARD_COPY' };
    const month = await received('2026-11-25', copy);
    desk = await desk.reopen(new DeskSettings(DEMONSTRATION_DESK.keys, 'P14D', 1095));
    const fortnight = await received('2026-11-25', copy);
    expect([month.dueOn, fortnight.dueOn]).toEqual(['2026-12-28', '2026-12-09']);
    expect((await desk.read(month.id)).dueOn).toBe('2026-12-28');
    desk = await desk.reopen(DEMONSTRATION_DESK);
    expect((await desk.read(fortnight.id)).dueOn).toBe('2026-12-09');
  });

  it('is extended once, with a letter, while the first month lasts', async () => {
    const { id } = await received('2026-11-23');
    desk.clock.moveTo('2026-12-23');
    const explanation = 'Uw verzoek gaat over zeven landen.';
    const extended = await desk.command(EXTEND, { id, explanation });
    expect(extended).toMatchObject({ dueOn: '2027-02-23', state: 'OPEN' });
    expect(extended.steps.at(-1)).toMatchObject({ step: 'EXTENDED', ground: 'COMPLEXITY' });
    const [letter] = extended.letters;
    const page = (await desk.download(letter.files[2].url)).bytes.toString();
    for (const said of [explanation, '23 februari 2027', REQUESTER.name])
      expect(page).toContain(said);
    const twin = (await desk.download(letter.twinUrl)).bytes.toString();
    expect(twin).toContain('23 februari 2027');
    for (const kept of [explanation, REQUESTER.name]) expect(twin).not.toContain(kept);
    expect(await desk.command(EXTEND, { id, explanation })).toMatchObject({
      code: 'ALREADY_EXTENDED',
    });
    desk.clock.moveTo('2026-11-25');
  });

  it('is not extended once the first month is over: overdue stays overdue', async () => {
    const { id } = await received('2026-10-05');
    desk.clock.moveTo('2026-11-26');
    expect(await desk.command(EXTEND, { id, explanation: 'Te laat.' })).toMatchObject({
      code: 'FIRST_PERIOD_OVER',
      message: expect.stringContaining('5 november 2026'),
    });
    expect(await desk.read(id)).toMatchObject({ word: 'OVERDUE', letters: [] });
    desk.clock.moveTo('2026-11-25');
  });

  it('stands still while it waits for who the person is, and says since when', async () => {
    const { id } = await received('2026-11-16');
    const paused = await desk.command(
      'pauseRequest(id: $id, ground: IDENTITY, on: "2026-11-20", reason: $reason)',
      { id, reason: 'No copy of an identity card was asked; a call back was.' },
    );
    expect(paused).toMatchObject({ state: 'PAUSED', word: 'PAUSED' });
    expect(
      await desk.command('pauseRequest(id: $id, ground: IDENTITY, reason: $reason)', {
        id,
        reason: 'again',
      }),
    ).toMatchObject({ code: 'ALREADY_PAUSED' });
    const resumed = await desk.command(
      'resumeRequest(id: $id, on: "2026-11-25", reason: $reason)',
      { id, reason: 'Known by the policy number.' },
    );
    // From 16 December five days later.
    expect(resumed).toMatchObject({ state: 'OPEN', dueOn: '2026-12-21' });
    expect(resumed.howComputed.join(' ')).toMatch(/5 days/);
    expect(
      await desk.command('resumeRequest(id: $id, reason: $reason)', { id, reason: 'again' }),
    ).toMatchObject({ code: 'NOT_PAUSED' });
  });

  it('does not stop where the law lets it stop for nothing', async () => {
    const { id } = await received('2026-11-25', {
      answeringCompanyId: demonstrationId('recipient', 'noordzee-ch'),
    });
    const refused = await desk.command('pauseRequest(id: $id, ground: IDENTITY, reason: $reason)', {
      id,
      reason: 'unknown',
    });
    expect(refused).toMatchObject({ code: 'NO_SUCH_PAUSE' });
  });

  it('starts anew in the United Kingdom when the person is known', async () => {
    const { id } = await received('2026-11-02', {
      answeringCompanyId: demonstrationId('recipient', 'noordzee-gb'),
    });
    await desk.command(
      'pauseRequest(id: $id, ground: IDENTITY, on: "2026-11-03", reason: $reason)',
      {
        id,
        reason: 'asked for the policy number',
      },
    );
    const resumed = await desk.command(
      'resumeRequest(id: $id, on: "2026-11-20", reason: $reason)',
      { id, reason: 'it came' },
    );
    expect(resumed.dueOn).toBe('2026-12-21');
  });

  it('never runs backwards, nor ahead of today', async () => {
    const { id } = await received('2026-11-20');
    const pause = (on: string): Promise<unknown> =>
      desk.command(`pauseRequest(id: $id, ground: IDENTITY, on: "${on}", reason: $reason)`, {
        id,
        reason: 'unknown',
      });
    expect(await pause('2026-11-19')).toMatchObject({ code: 'DAY_TOO_EARLY', path: 'on' });
    expect(await pause('2026-11-26')).toMatchObject({ code: 'DAY_TO_COME', path: 'on' });
  });

  it('is handed over, taken back and refused, each with its step', async () => {
    const { id } = await received('2026-11-25');
    const assigned = await desk.command('assignRequest(id: $id, to: $to, reason: $reason)', {
      id,
      to: 'colleague@example',
      reason: 'speaks Dutch',
    });
    expect(assigned.assignedTo).toBe('colleague@example');
    const refused = await desk.command(
      'refuseRequest(id: $id, ground: EXCESSIVE, explanation: $explanation)',
      { id, explanation: 'U vroeg dit deze maand al vier keer.' },
    );
    expect(refused).toMatchObject({ state: 'REFUSED', word: 'CLOSED' });
    const page = (await desk.download(refused.letters[0].files[2].url)).bytes.toString();
    // GDPR 12(4): the ground, complaint and remedy.
    expect(page).toContain('vier keer');
    expect(page).toMatch(/Gegevensbeschermingsautoriteit/);
    const other = await received('2026-11-25');
    expect(
      await desk.command('withdrawRequest(id: $id, reason: $reason)', {
        id: other.id,
        reason: 'answered by telephone',
      }),
    ).toMatchObject({ state: 'WITHDRAWN', word: 'CLOSED', letters: [] });
  });

  it('lists what is due first, and counts what a list of things to watch asks for', async () => {
    const all = await desk.list();
    const due = all.edges.map((edge: { node: { dueOn: string } }) => edge.node.dueOn);
    expect(all.totalCount).toBe(due.length);
    const open = await desk.list({ word: ['ON_TIME', 'DUE_SOON', 'OVERDUE'] });
    expect(open.edges.map((edge: { node: { dueOn: string } }) => edge.node.dueOn)).toEqual(
      open.edges.map((edge: { node: { dueOn: string } }) => edge.node.dueOn).toSorted(),
    );
    for (const word of ['ON_TIME', 'DUE_SOON', 'OVERDUE', 'PAUSED', 'ANSWERED', 'CLOSED']) {
      const { totalCount, edges } = await desk.list({ word: [word] });
      expect([word, totalCount]).toEqual([word, edges.length]);
      for (const { node } of edges) expect(node.word).toBe(word);
    }
    const { edges } = await desk.list({ reference: 'R-2026-00001' });
    expect(edges).toHaveLength(1);
  });

  it('stands in the calendar of the desk until it is closed', async () => {
    const { reference } = await desk.receive({ receivedOn: '2026-11-25' });
    const { body } = await desk.served.ask(
      'mutation { createCalendarAddress(language: nl) { path } }',
    );
    const calendar = async (): Promise<string> =>
      (await desk.served.http.get(body.data.createCalendarAddress.path)).text.replaceAll(
        /\r\n /g,
        '',
      );
    const [found] = (await desk.list({ reference })).edges;
    const events = (await calendar()).split('BEGIN:VEVENT');
    const own = events.filter((event) => event.includes(reference));
    expect(own).toHaveLength(1);
    expect(own[0]).toContain('DTSTART;VALUE=DATE:20261228');
    expect(found.node.dueOn).toBe('2026-12-28');
  });

  it('leaves a chain that holds', async () => {
    expect(await desk.verify()).toMatchObject({ fault: null });
  });
});
