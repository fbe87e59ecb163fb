import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../src/domain/time/local-date.js';
import { minutesLater } from '../../src/domain/time/minutes-later.js';
import { MOST_REQUESTS, PATIENCE } from '../../src/reminders/reminders.service.js';
import { databases } from '../support/databases.js';
import { aDueRequest } from '../support/due-requests.js';
import { mailServer } from '../support/mail-server.js';
import { someDatabases } from '../support/thorough.js';
import { OFTEN, reminding, until } from './reminding.js';

describe.each(someDatabases)('reminders by mail on $name', ({ place }) => {
  const desk = reminding(place);

  it('tell of a request when it is new, due soon and overdue, once each', async () => {
    const { due } = desk();
    const reminders = await desk().process();
    for (const day of [
      '2026-11-25',
      '2026-11-26',
      '2026-12-20',
      '2026-12-21',
      '2026-12-28',
      '2026-12-29',
      '2027-01-10',
    ]) {
      due.today = localDate(day);
      expect(await desk().looked(reminders)).toBe(true);
    }
    expect(await desk().subjects()).toEqual([
      'Request R-2026-0007: new',
      'Request R-2026-0007: due soon',
      'Request R-2026-0007: overdue',
    ]);
    expect(await desk().taken()).toEqual({ sent: ['DUE_SOON', 'NEW', 'OVERDUE'], unsent: [] });
  });

  it('are mails that a mail program reads, from and to whom they are set', async () => {
    const { due, server } = desk();
    const to = ['privacy@example.test', 'desk@example.test'];
    due.requests = [aDueRequest({ answeringCompany: 'Société « Été »\r\nBcc: all@example.test' })];
    await desk().looked(await desk().process(), server.settings({ to, language: 'fr' }));
    const [received] = await server.mails();
    expect(received?.to).toEqual(to);
    expect(received?.mail).toMatchObject({
      from: { address: 'register@example.test' },
      to: to.map((address) => ({ address })),
      subject: 'Demande R-2026-0007 : à traiter',
      date: '2026-11-25T09:00:00.000Z',
      messageId: expect.stringMatching(/^<[0-9a-f]{32}@transfer-register>$/),
    });
    expect(received?.mail.text).toContain('(Société « Été » Bcc: all@example.test)');
    expect(received?.mail.bcc ?? []).toEqual([]);
    expect(received?.mail.html).toBeUndefined();
    const headers = new Map(received?.mail.headers.map(({ key, value }) => [key, value]));
    expect(headers.get('auto-submitted')).toBe('auto-generated');
    expect(received?.source).toMatch(/^Date: Wed, 25 Nov 2026 09:00:00 \+0000\r$/m);
  });

  it('about several requests come in one mail, two hundred at most in each', async () => {
    const { due, server } = desk();
    due.requests = Array.from({ length: MOST_REQUESTS + 5 }, (_, index) =>
      aDueRequest({
        id: `01900000-0000-7000-8000-${String(index).padStart(12, '0')}`,
        reference: `R-2026-${String(index).padStart(4, '0')}`,
      }),
    );
    await desk().looked(await desk().process());
    expect(await desk().subjects()).toEqual(['Requests: new 200', 'Requests: new 5']);
    const texts = (await server.mails()).map(({ mail }) => mail.text).join('');
    expect(new Set(texts.match(/R-2026-\d{4}/g)).size).toBe(MOST_REQUESTS + 5);
    expect(server.most()).toBe(1);
  });

  it('are sent again when no server was there, and were not lost by it', async () => {
    const { clock, logged, server } = desk();
    const settings = server.settings();
    await server.close();
    const reminders = await desk().process();
    expect(await desk().looked(reminders)).toBe(false);
    expect(logged.lines).toEqual([
      expect.stringMatching(/^A mail was not sent and is tried again: E(CONNECTION|SOCKET)\.$/),
    ]);
    expect(await desk().taken()).toEqual({ sent: [], unsent: ['NEW'] });
    desk().server = await mailServer({}, settings.port);
    await desk().looked(reminders);
    expect(await desk().subjects()).toEqual([]);
    clock.at = minutesLater(clock.at, PATIENCE);
    await desk().looked(reminders);
    expect(await desk().subjects()).toEqual(['Request R-2026-0007: new']);
    expect(await desk().taken()).toEqual({ sent: ['NEW'], unsent: [] });
  });

  it('are tried again by themselves', async () => {
    const { clock, logged, server } = desk();
    const settings = server.settings();
    await server.close();
    desk().watch(await desk().process(), settings, OFTEN);
    await until(() => logged.lines.length > 0);
    desk().server = await mailServer({}, settings.port);
    clock.at = minutesLater(clock.at, PATIENCE);
    await until(async () => (await desk().taken()).sent.length === 1);
  });

  it('of a process that died while it sent are sent by another, ten minutes later', async () => {
    const { clock } = desk();
    const dying = await desk().process();
    await expect(dying.send(() => Promise.reject(new Error('Killed.')))).rejects.toThrow('Killed.');
    const other = await desk().process();
    clock.at = minutesLater(clock.at, PATIENCE - 1);
    await desk().looked(other);
    expect(await desk().subjects()).toEqual([]);
    clock.at = minutesLater(clock.at, 1);
    await desk().looked(other);
    expect(await desk().subjects()).toEqual(['Request R-2026-0007: new']);
  });

  it('come anew for the day to which an answer is put off', async () => {
    const { due, server } = desk();
    const reminders = await desk().process();
    due.today = localDate('2026-12-21');
    await desk().looked(reminders);
    due.requests = [aDueRequest({ dueOn: localDate('2027-02-23') })];
    await desk().looked(reminders);
    due.today = localDate('2027-02-16');
    await desk().looked(reminders);
    await desk().looked(reminders);
    expect(await desk().subjects()).toEqual([
      'Request R-2026-0007: due soon',
      'Request R-2026-0007: due soon',
    ]);
    const [, second] = await server.mails();
    expect(second?.mail.text).toContain('due on 23 February 2027 (7 days left)');
  });

  it('end with the application, also in the midst of a mail', async () => {
    let isAsked = false;
    await desk().replaceServer({
      onData: () => {
        isAsked = true;
      },
    });
    const begun = desk().watch(await desk().process(), desk().server.settings());
    await until(() => isAsked);
    const before = performance.now();
    await begun.onModuleDestroy();
    expect(performance.now() - before).toBeLessThan(2000);
    expect(desk().logged.lines).toEqual([]);
    expect(await desk().taken()).toEqual({ sent: [], unsent: ['NEW'] });
  });

  it('that an address does not want still go to the others; the log tells how many, not who', async () => {
    await desk().replaceServer({
      onRcptTo: ({ address }, _session, done) =>
        done(address.startsWith('gone') ? new Error(`550 ${address} left`) : null),
    });
    const to = ['gone@example.test', 'here@example.test'];
    const isSent = await desk().looked(await desk().process(), desk().server.settings({ to }));
    expect(isSent).toBe(true);
    expect(desk().server.received.map((each) => each.to)).toEqual([['here@example.test']]);
    expect(desk().logged.lines).toEqual(['The mail server refused 1 of the addresses.']);
  });

  it('that nobody wants are tried again, and their addresses are not logged', async () => {
    await desk().replaceServer({
      onRcptTo: ({ address }, _session, done) => done(new Error(`${address} left`)),
    });
    expect(await desk().looked(await desk().process())).toBe(false);
    expect(desk().logged.lines).toEqual([
      expect.stringMatching(/^A mail was not sent and is tried again: EENVELOPE \d{3}\.$/),
    ]);
  });
});

describe.each(databases)('reminders of two processes on $name', ({ place }) => {
  const desk = reminding(place);

  it('never go out twice, also when both look at the same time', async () => {
    const { due, logged, server } = desk();
    due.requests = Array.from({ length: 30 }, (_, index) =>
      aDueRequest({ id: `request ${index}`, reference: `R-${String(index).padStart(4, '0')}` }),
    );
    const [one, other] = [await desk().process(), await desk().process()];
    for (const each of [one, other]) desk().watch(each, server.settings(), OFTEN);
    await until(async () => (await desk().taken()).sent.length === 30);
    due.requests = [...due.requests, aDueRequest({ id: 'late', reference: 'R-9999' })];
    await until(async () => (await desk().taken()).sent.length === 31);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const texts = (await server.mails()).map(({ mail }) => mail.text).join('');
    const told = texts.match(/^- R-\d{4}/gm) ?? [];
    expect(told).toHaveLength(31);
    expect(new Set(told).size).toBe(31);
    expect(logged.lines).toEqual([]);
  });
});
