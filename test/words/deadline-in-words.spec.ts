import { describe, expect, it } from '@jest/globals';
import { DEADLINE_POLICIES } from '../../src/domain/deadlines/deadline-policy.js';
import type { PolicyId } from '../../src/domain/deadlines/deadline-policy.js';
import { deadlineOf } from '../../src/domain/deadlines/deadline.js';
import type { DeadlineFacts } from '../../src/domain/deadlines/deadline.js';
import type { Pause } from '../../src/domain/deadlines/pause.js';
import { localDate } from '../../src/domain/time/local-date.js';
import { publicHolidays } from '../../src/holidays/public-holidays.js';
import { deadlineInWords } from '../../src/words/deadline-in-words.js';
import { LANGUAGES } from '../../src/words/language.js';
import type { Language } from '../../src/words/language.js';

const day = localDate;

const pause = (ground: Pause['ground'], from: string, to: string | null): Pause => ({
  ground,
  from: day(from),
  to: to === null ? null : day(to),
});

function told(
  id: PolicyId,
  facts: Partial<DeadlineFacts>,
  language: Language,
  { country = 'BE', asOf = '2027-12-31', limit = DEADLINE_POLICIES[id].limit } = {},
): readonly string[] {
  const policy = { ...DEADLINE_POLICIES[id], limit };
  const given = { receivedOn: day('2026-11-25'), pauses: [], extendedOn: null, ...facts };
  const deadline = deadlineOf(policy, given, publicHolidays(country, language), day(asOf));
  return deadlineInWords(policy, deadline, language);
}

describe('a deadline in words', () => {
  it('says why a month from 25 November 2026 ends on 28 December', () => {
    expect(told('EU', {}, 'en')).toEqual([
      'An answer is due within one month of receipt (GDPR, Article 12(3)), counted by Regulation 1182/71.',
      'Received on 25 November 2026; that day does not count (Regulation 1182/71, Article 3(1)).',
      'The period of one month ends on 25 December 2026 (Regulation 1182/71, Article 3(2)(c)).',
      '25 December 2026 is a public holiday (Christmas Day), 26 December 2026 is a Saturday and 27 December 2026 is a Sunday: the period ends on the next working day, 28 December 2026 (Regulation 1182/71, Article 3(4)).',
      'The answer is due on 28 December 2026.',
    ]);
    expect(told('EU', {}, 'nl').slice(1)).toEqual([
      'Ontvangen op 25 november 2026; die dag telt niet mee (Verordening 1182/71, artikel 3, lid 1).',
      'De termijn van één maand eindigt op 25 december 2026 (Verordening 1182/71, artikel 3, lid 2, onder c)).',
      '25 december 2026 is een feestdag (Kerstmis), 26 december 2026 is een zaterdag en 27 december 2026 is een zondag: de termijn eindigt op de eerstvolgende werkdag, 28 december 2026 (Verordening 1182/71, artikel 3, lid 4).',
      'Het antwoord moet er uiterlijk op 28 december 2026 zijn.',
    ]);
    expect(told('EU', {}, 'fr').slice(2)).toEqual([
      'Le délai d’un mois se termine le 25 décembre 2026 (règlement 1182/71, article 3, paragraphe 2, point c)).',
      'Le 25 décembre 2026 est un jour férié (Noël), le 26 décembre 2026 est un samedi et le 27 décembre 2026 est un dimanche : le délai se termine le jour ouvrable suivant, le 28 décembre 2026 (règlement 1182/71, article 3, paragraphe 4).',
      'La réponse est due au plus tard le 28 décembre 2026.',
    ]);
    expect(told('EU', {}, 'de').slice(2)).toEqual([
      'Die Frist von einem Monat endet am 25. Dezember 2026 (Verordnung 1182/71, Artikel 3 Absatz 2 Buchstabe c).',
      'Der 25. Dezember 2026 ist ein Feiertag (Weihnachten), der 26. Dezember 2026 ist ein Samstag und der 27. Dezember 2026 ist ein Sonntag: die Frist endet am nächsten Arbeitstag, am 28. Dezember 2026 (Verordnung 1182/71, Artikel 3 Absatz 4).',
      'Die Antwort ist bis zum 28. Dezember 2026 fällig.',
    ]);
  });

  it('says that a month has no such day, and that the days of an extension were told in time', () => {
    const facts = { receivedOn: day('2026-08-31'), extendedOn: day('2026-09-30') };
    expect(told('EU', { receivedOn: day('2026-08-31') }, 'en').slice(2)).toEqual([
      'The period of one month ends on 30 September 2026 (Regulation 1182/71, Article 3(2)(c)).',
      'That month has no day 31: its last day counts.',
      'The answer is due on 30 September 2026.',
    ]);
    expect(told('EU', facts, 'en').slice(2)).toEqual([
      'On 30 September 2026 the person was told that the answer takes two months longer; that could be told until 30 September 2026.',
      'The period of three months ends on 30 November 2026 (Regulation 1182/71, Article 3(2)(c)).',
      'That month has no day 31: its last day counts.',
      'The answer is due on 30 November 2026.',
    ]);
    expect(told('EU', { ...facts, extendedOn: day('2026-10-01') }, 'en')).toContain(
      'What the person was told on 1 October 2026 extends nothing: an extension could be told until 30 September 2026.',
    );
  });

  it('says how long the clock stood still, and what it still waits for', () => {
    const pauses = [
      pause('IDENTITY', '2026-11-26', '2026-11-27'),
      pause('CLARIFICATION', '2026-12-01', null),
      pause('FEE', '2026-12-02', null),
    ];
    expect(told('EU', { pauses }, 'en', { asOf: '2026-12-04' }).slice(3)).toEqual([
      'From 26 November 2026 on proof of who is asking was awaited, and it came on 27 November 2026: the period ends 1 day later, on 26 December 2026 (GDPR, Article 12(6)).',
      'The clock stands still from 1 December 2026 on and waits for clarification of what is asked: if it comes on 4 December 2026, the period ends 3 days later, on 29 December 2026 (GDPR, recital 63).',
      'Waiting for payment of the fee, from 2 December 2026 on, does not stop this clock.',
      'The answer is due on 29 December 2026.',
    ]);
    expect(told('SAFEGUARD_COPY', { pauses }, 'en', { asOf: '2026-12-04' })[3]).toBe(
      'From 26 November 2026 on proof of who is asking was awaited, and it came on 27 November 2026: the period ends 1 day later, on 26 December 2026.',
    );
    const late = [pause('IDENTITY', '2027-01-04', null)];
    expect(told('SAFEGUARD_COPY', { pauses: late }, 'en')).toContain(
      'Waiting for proof of who is asking, from 4 January 2027 on, changes nothing: time was up.',
    );
  });

  it('says what the United Kingdom counts from, and by which law', () => {
    const pauses = [
      pause('IDENTITY', '2026-11-26', '2026-12-01'),
      pause('FEE', '2026-11-30', null),
    ];
    expect(told('UK', { pauses }, 'en', { country: 'GB', asOf: '2026-12-07' })).toEqual([
      'An answer is due within one month of the latest of receipt, information on identity and fee; the clock stands still while clarification is awaited that a request for access reasonably needs (UK GDPR, Article 12A).',
      'Received on 25 November 2026.',
      'On 1 December 2026 proof of who is asking came: from that day the period runs anew.',
      'The clock waits for payment of the fee: if it comes on 7 December 2026, the period runs from that day.',
      'The period of one month ends on 7 January 2027.',
      'The answer is due on 7 January 2027.',
    ]);
    const [before, from] = ['2026-02-04', '2026-02-05'].map((receivedOn) =>
      told('UK', { receivedOn: day(receivedOn) }, 'en').at(0),
    );
    expect(before).toContain('Article 12(3)), as the ICO counted it before 5 February 2026');
    expect(from).toContain('Article 12A');
  });

  it('says that Switzerland moves no day, and that a longest extension is ours', () => {
    const extendedOn = day('2026-12-01');
    expect(told('CH', {}, 'en', { country: 'CH' })).toEqual([
      'An answer is due within 30 days of receipt, and nothing stops the clock (FADP, Article 25(7); DPO, Article 18). The DPO sets no limit to an extension: the two months are our own ceiling.',
      'Received on 25 November 2026; that day does not count.',
      'The period of 30 days ends on 25 December 2026.',
      '25 December 2026 is a public holiday (Christmas Day). No rule moves that to the next working day: the earlier day is the safe one.',
      'The answer is due on 25 December 2026.',
    ]);
    expect(told('CH', { extendedOn }, 'en', { country: 'CH' })[3]).toBe(
      'The period of 30 days and two months ends on 25 February 2027.',
    );
  });

  it('says that the time limit of a copy is ours, and where no holidays are known', () => {
    const limit = { days: 3, months: 0 };
    const receivedOn = day('2026-12-24');
    expect(told('SAFEGUARD_COPY', { receivedOn }, 'en', { limit }).slice(0, 3)).toEqual([
      'The standard contractual clauses set no time limit for a copy (clause 8.3; Module One: 8.2(c)): this one is our own, counted as that of the GDPR.',
      'Received on 24 December 2026; that day does not count (Regulation 1182/71, Article 3(1)).',
      'The period of 3 days ends on 27 December 2026 (Regulation 1182/71, Article 3(2)(b)).',
    ]);
    expect(told('SAFEGUARD_COPY', { receivedOn }, 'en', { limit }).slice(-2)).toEqual([
      'At least two working days lie in the period: it ends on 29 December 2026 (Regulation 1182/71, Article 3(5)).',
      'The answer is due on 29 December 2026.',
    ]);
    expect(told('EU', {}, 'en', { country: 'AQ' })).toContain(
      'The public holidays of this country are not known here: only Saturdays and Sundays were taken as days off.',
    );
  });

  it.each(LANGUAGES)('is whole sentences without a place left open, in %s', (language) => {
    const pauses = [
      pause('IDENTITY', '2026-11-26', '2026-11-27'),
      pause('CLARIFICATION', '2026-12-01', '2026-12-03'),
      pause('FEE', '2026-12-02', '2026-12-04'),
      pause('IDENTITY', '2026-12-05', null),
      pause('FEE', '2027-12-02', null),
    ];
    const given = [
      { pauses },
      { receivedOn: day('2026-01-31'), extendedOn: day('2026-02-01') },
      { receivedOn: day('2026-02-28'), extendedOn: day('2026-12-01') },
      { receivedOn: day('2026-12-24') },
    ];
    const limits = [1, 2].map((days) => ({ days, months: 0 }));
    const said = given.flatMap((facts) => [
      ...told('EU', facts, language),
      ...told('EU', facts, language, { country: 'AQ', asOf: '2026-12-08' }),
      ...told('UK', facts, language, { country: 'GB', asOf: '2026-12-08' }),
      ...told('CH', facts, language, { country: 'CH' }),
      ...limits.flatMap((limit) => told('SAFEGUARD_COPY', facts, language, { limit })),
    ]);
    for (const sentence of said) expect(sentence).toMatch(/^[\p{Lu}\d][^{}[\]]*\.$/u);
    expect(new Set(said).size).toBeGreaterThan(25);
  });
});
