import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../src/domain/time/local-date.js';
import { reminderMail } from '../../src/reminders/reminder-mail.js';
import type { Language } from '../../src/words/language.js';
import { LANGUAGES } from '../../src/words/language.js';
import { aDueRequest } from '../support/due-requests.js';

const on = localDate('2026-12-29');

const NEW = aDueRequest({
  id: 'n',
  reference: 'R-2026-0011',
  kind: 'OTHER',
  receivedOn: localDate('2026-12-29'),
  dueOn: localDate('2027-01-29'),
});
const SOON = aDueRequest({
  id: 's',
  reference: 'R-2026-0009',
  kind: 'SAFEGUARD_COPY',
  receivedOn: localDate('2026-12-01'),
  dueOn: localDate('2027-01-04'),
});
const OVER = aDueRequest();

const ALL = [
  { request: NEW, kind: 'NEW' },
  { request: SOON, kind: 'DUE_SOON' },
  { request: OVER, kind: 'OVERDUE' },
] as const;

const TEXTS: Readonly<Record<Language, string>> = {
  en: `These requests wait for an answer.

Overdue:
- R-2026-0007: list of affiliates (Voorbeeld Verzekeringen NV). Received on 25 November 2026, due on 28 December 2026 (1 day late).

Due soon:
- R-2026-0009: copy of a safeguard (Voorbeeld Verzekeringen NV). Received on 1 December 2026, due on 4 January 2027 (6 days left).

New:
- R-2026-0011: other request (Voorbeeld Verzekeringen NV). Received on 29 December 2026, due on 29 January 2027 (31 days left).

This is a message of the transfer register. It does not say who asks: the register does.
`,
  nl: `Deze verzoeken wachten op een antwoord.

Te laat:
- R-2026-0007: lijst van aangesloten bedrijven (Voorbeeld Verzekeringen NV). Ontvangen op 25 november 2026, te beantwoorden op 28 december 2026 (1 dag te laat).

Bijna aan de termijn:
- R-2026-0009: kopie van een waarborg (Voorbeeld Verzekeringen NV). Ontvangen op 1 december 2026, te beantwoorden op 4 januari 2027 (nog 6 dagen).

Nieuw:
- R-2026-0011: ander verzoek (Voorbeeld Verzekeringen NV). Ontvangen op 29 december 2026, te beantwoorden op 29 januari 2027 (nog 31 dagen).

Dit is een bericht van het doorgifteregister. Wie iets vraagt, staat er niet in: dat staat in het register.
`,
  fr: `Ces demandes attendent une réponse.

En retard :
- R-2026-0007 : liste des sociétés affiliées (Voorbeeld Verzekeringen NV). Reçue le 25 novembre 2026, réponse due le 28 décembre 2026 (1 jour de retard).

Échéance proche :
- R-2026-0009 : copie d'une garantie (Voorbeeld Verzekeringen NV). Reçue le 1er décembre 2026, réponse due le 4 janvier 2027 (encore 6 jours).

À traiter :
- R-2026-0011 : autre demande (Voorbeeld Verzekeringen NV). Reçue le 29 décembre 2026, réponse due le 29 janvier 2027 (encore 31 jours).

Ceci est un message du registre des transferts. Il ne dit pas qui demande : le registre le dit.
`,
  de: `Diese Anträge warten auf eine Antwort.

Überfällig:
- R-2026-0007: Liste der verbundenen Unternehmen (Voorbeeld Verzekeringen NV). Eingegangen am 25. November 2026, fällig am 28. Dezember 2026 (1 Tag zu spät).

Bald fällig:
- R-2026-0009: Kopie einer Garantie (Voorbeeld Verzekeringen NV). Eingegangen am 1. Dezember 2026, fällig am 4. Januar 2027 (noch 6 Tage).

Neu:
- R-2026-0011: anderer Antrag (Voorbeeld Verzekeringen NV). Eingegangen am 29. Dezember 2026, fällig am 29. Januar 2027 (noch 31 Tage).

Dies ist eine Nachricht des Übermittlungsregisters. Wer einen Antrag stellt, steht nicht darin, sondern im Register.
`,
};

describe('a mail of reminders', () => {
  it.each(LANGUAGES)('lists the most urgent first, in %s', (language) => {
    expect(reminderMail(ALL, { on, language }).text).toBe(TEXTS[language]);
  });

  it.each<{ language: Language; one: string; several: string }>`
    language | one                                  | several
    ${'en'}  | ${'Request R-2026-0007: overdue'}    | ${'Requests: overdue 1, due soon 1, new 1'}
    ${'nl'}  | ${'Verzoek R-2026-0007: te laat'}    | ${'Verzoeken: te laat 1, bijna aan de termijn 1, nieuw 1'}
    ${'fr'}  | ${'Demande R-2026-0007 : en retard'} | ${'Demandes : en retard 1, échéance proche 1, à traiter 1'}
    ${'de'}  | ${'Antrag R-2026-0007: überfällig'}  | ${'Anträge: überfällig 1, bald fällig 1, neu 1'}
  `('says in its subject what it is about, in $language', ({ language, one, several }) => {
    const alone = reminderMail([{ request: OVER, kind: 'OVERDUE' }], { on, language });
    expect(alone.subject).toBe(one);
    expect(reminderMail(ALL, { on, language }).subject).toBe(several);
  });

  it.each<{ due: string; paused: boolean; left: string }>`
    due             | paused   | left
    ${'2026-12-31'} | ${false} | ${'2 days left'}
    ${'2026-12-30'} | ${false} | ${'1 day left'}
    ${'2026-12-29'} | ${false} | ${'today'}
    ${'2026-12-28'} | ${false} | ${'1 day late'}
    ${'2026-12-27'} | ${false} | ${'2 days late'}
    ${'2026-12-27'} | ${true}  | ${'the clock is stopped'}
  `('says of $due, paused $paused: $left', ({ due, paused, left }) => {
    const request = aDueRequest({ dueOn: localDate(due), paused });
    const { text } = reminderMail([{ request, kind: 'NEW' }], { on, language: 'en' });
    expect(text).toContain(`(${left}).`);
  });

  it('has one line for each request, whatever a name holds', () => {
    const request = aDueRequest({
      reference: 'R\r\nBcc: everybody@example.test',
      answeringCompany: 'Alfa\r\n.\r\nBcc: all@example.test\u2028\u202eVN',
    });
    const mail = reminderMail([{ request, kind: 'NEW' }], { on, language: 'en' });
    expect(mail.subject).toBe('Request R Bcc: everybody@example.test: new');
    expect(mail.text.split('\n')).toHaveLength(7);
    expect(mail.text).toContain('(Alfa . Bcc: all@example.test VN)');
  });

  it('is the same mail when it is sent again, and another when it speaks of another day', () => {
    const again = reminderMail(ALL.toReversed(), { on: localDate('2026-12-30'), language: 'nl' });
    const { id } = reminderMail(ALL, { on, language: 'en' });
    expect(again.id).toBe(id);
    const extended = { ...OVER, dueOn: localDate('2027-02-28') };
    const other = reminderMail([{ request: extended, kind: 'OVERDUE' }], { on, language: 'en' });
    expect(other.id).not.toBe(id);
  });

  it('tells nothing of who works on a request', () => {
    expect(reminderMail(ALL, { on, language: 'en' }).text).not.toContain('dirk');
  });
});
