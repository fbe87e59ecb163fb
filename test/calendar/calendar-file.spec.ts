import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { DueCalendarService } from '../../src/calendar/due-calendar.service.js';
import { addDays, localDate } from '../../src/domain/time/local-date.js';
import type { DueRequest } from '../../src/reminders/due-request.js';
import type { Language } from '../../src/words/language.js';
import { law } from '../../seeds/reference/law.js';
import type { Place } from '../support/databases.js';
import { databases } from '../support/databases.js';
import { aDueRequest, FakeDueRequests } from '../support/due-requests.js';
import { openRegister } from '../support/open-register.js';
import type { OpenRegister } from '../support/open-register.js';
import { CLOCK } from '../support/recorded-demonstration.js';

function read(file: string): InstanceType<typeof ICAL.Component> {
  return new ICAL.Component(ICAL.parse(file) as never);
}

function eventsIn(file: string): readonly InstanceType<typeof ICAL.Event>[] {
  return read(file)
    .getAllSubcomponents('vevent')
    .map((each) => new ICAL.Event(each));
}

describe('the calendar of due days', () => {
  let place: Place;
  let register: OpenRegister;
  const [sqlite] = databases;

  beforeAll(async () => {
    if (sqlite === undefined) throw new Error('SQLite is always there.');
    place = await sqlite.place();
    register = await openRegister(place, 'PRODUCTION', law().slice(0, 2), CLOCK);
  });
  afterAll(async () => {
    await register.database.close();
    await place.remove();
  });

  const fileOf = (requests: readonly DueRequest[], language: Language = 'en'): Promise<string> =>
    new DueCalendarService(new FakeDueRequests(requests), register.database.reader).file(language);

  it('has a whole day for each request, with alarms at nine in the morning a week and two days before', async () => {
    const [event, ...others] = eventsIn(await fileOf([aDueRequest()]));
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      uid: '01900000-0000-7000-8000-000000000007@transfer-register',
      summary: 'R-2026-0007: list of affiliates',
      description:
        'To be answered by 28 December 2026. Received on 25 November 2026. Voorbeeld Verzekeringen NV answers.',
    });
    expect([event?.startDate, event?.endDate].map((day) => [day?.toString(), day?.isDate])).toEqual(
      [
        ['2026-12-28', true],
        ['2026-12-29', true],
      ],
    );
    const alarms = event?.component.getAllSubcomponents('valarm') ?? [];
    const told = alarms.map((alarm) => {
      const at = event?.startDate.clone();
      if (at !== undefined) at.isDate = false;
      at?.addDuration(alarm.getFirstPropertyValue('trigger') as never);
      return [at?.toString(), alarm.getFirstPropertyValue('description')];
    });
    expect(told).toEqual([
      ['2026-12-21T09:00:00', 'R-2026-0007 is to be answered within 7 days.'],
      ['2026-12-26T09:00:00', 'R-2026-0007 is to be answered within 2 days.'],
    ]);
  });

  it('names itself, says how often to look again, and is dated by the newest record', async () => {
    const file = await fileOf([aDueRequest()]);
    const calendar = read(file);
    const said = (name: string): string => String(calendar.getFirstPropertyValue(name));
    expect(said('x-wr-calname')).toBe('Requests: due days');
    expect(said('refresh-interval')).toBe('PT1H');
    const [{ at } = { at: '' }] = (await place.raw(
      'SELECT max(recorded_at) AS at FROM audit_entry',
    )) as { at: string }[];
    const stamp = eventsIn(file)[0]?.component.getFirstPropertyValue('dtstamp');
    expect(String(stamp)).toBe(`${at.slice(0, 19)}Z`);
  });

  it('says when a clock stands still', async () => {
    const [event] = eventsIn(await fileOf([aDueRequest({ paused: true })]));
    expect(event?.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
    expect(event?.summary).toBe('R-2026-0007: list of affiliates (clock stopped)');
    expect(event?.description).toMatch(/This day moves|this day moves/);
    const [running] = eventsIn(await fileOf([aDueRequest()]));
    expect(running?.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
  });

  it('is the same twice, in whatever order the desk has its requests', async () => {
    const requests = [
      aDueRequest({ id: 'b' }),
      aDueRequest({ id: 'a' }),
      aDueRequest({ id: 'c', dueOn: localDate('2026-12-01') }),
    ];
    const file = await fileOf(requests);
    expect(await fileOf(requests.toReversed())).toBe(file);
    expect(eventsIn(file).map(({ uid }) => uid.slice(0, 1))).toEqual(['c', 'a', 'b']);
  });

  it('keeps hostile and accented names as they are, each in its own place', async () => {
    const answeringCompany = `Société « Été & Forêt »; S.A., \\ "Zürich"\nEND:VEVENT ${'é'.repeat(80)}`;
    const file = await fileOf([aDueRequest({ answeringCompany })]);
    expect(eventsIn(file)).toHaveLength(1);
    expect(eventsIn(file)[0]?.description).toContain(answeringCompany);
    for (const line of file.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\n');
    }
  });

  it.each<{ language: Language; summary: string; description: string; alarm: string }>`
    language | summary                                                             | description                                                                                                                                           | alarm
    ${'nl'}  | ${'R-2026-0007: lijst van aangesloten bedrijven (klok staat stil)'} | ${'Uiterlijk te beantwoorden op 28 december 2026. Ontvangen op 25 november 2026. Alfa NV antwoordt. De klok staat stil: deze dag schuift op.'}        | ${'R-2026-0007 moet over 7 dagen beantwoord zijn.'}
    ${'en'}  | ${'R-2026-0007: list of affiliates (clock stopped)'}                | ${'To be answered by 28 December 2026. Received on 25 November 2026. Alfa NV answers. The clock is stopped: this day moves.'}                         | ${'R-2026-0007 is to be answered within 7 days.'}
    ${'fr'}  | ${'R-2026-0007 : liste des sociétés affiliées (délai suspendu)'}    | ${'Réponse due au plus tard le 28 décembre 2026. Demande reçue le 25 novembre 2026. Alfa NV répond. Le délai est suspendu : ce jour se déplace.'}     | ${'R-2026-0007 attend une réponse dans les 7 jours.'}
    ${'de'}  | ${'R-2026-0007: Liste der verbundenen Unternehmen (Frist ruht)'}    | ${'Spätestens zu beantworten am 28. Dezember 2026. Eingegangen am 25. November 2026. Alfa NV antwortet. Die Frist ruht: Dieser Tag verschiebt sich.'} | ${'R-2026-0007 ist innerhalb von 7 Tagen zu beantworten.'}
  `('says $summary in $language', async ({ language, summary, description, alarm }) => {
    const request = aDueRequest({ paused: true, answeringCompany: 'Alfa NV' });
    const [event] = eventsIn(await fileOf([request], language));
    expect(event).toMatchObject({ summary, description });
    const [first] = event?.component.getAllSubcomponents('valarm') ?? [];
    expect(first?.getFirstPropertyValue('description')).toBe(alarm);
  });

  it('tells nothing of who works on a request', async () => {
    expect(await fileOf([aDueRequest()])).not.toContain('dirk');
  });

  it('is a calendar also when nothing is due', async () => {
    expect(eventsIn(await fileOf([]))).toEqual([]);
  });

  it('has ten thousand days, and lets others have their turn meanwhile', async () => {
    const requests = Array.from({ length: 10_000 }, (_, index) =>
      aDueRequest({
        id: `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`,
        dueOn: addDays(localDate('2026-12-01'), index % 90),
      }),
    );
    let turns = 0;
    const counting = setInterval(() => (turns += 1), 0);
    const file = await fileOf(requests);
    clearInterval(counting);
    expect(turns).toBeGreaterThan(10);
    const uids = [...file.matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid);
    expect(new Set(uids).size).toBe(10_000);
    expect(file.split('BEGIN:VALARM')).toHaveLength(20_001);
  });
});
