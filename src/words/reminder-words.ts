import type { ReminderKind } from '../domain/reminders/reminder.js';
import type { Language } from './language.js';

/** What a mail of reminders says. */
type ReminderWords = {
  /** The subject of a mail about one request: `{reference}`, `{kind}`. */
  readonly one: string;
  /** The subject of a mail about several: `{counts}`. */
  readonly several: string;
  /** How a kind of reminder is called; stands before a count and above a list. */
  readonly kinds: Readonly<Record<ReminderKind, string>>;
  /** What opens a mail. */
  readonly opening: string;
  /** A request: `{reference}`, `{kind}`, `{company}`, `{received}`, `{due}`, `{left}`. */
  readonly line: string;
  /** A title over its list: `{kind}`. */
  readonly title: string;
  /** Days left, `{days}` of them; late, `{days}` ago. */
  readonly left: string;
  readonly leftOne: string;
  readonly today: string;
  readonly lateOne: string;
  readonly late: string;
  readonly paused: string;
  /** What closes a mail. */
  readonly closing: string;
};

const WORDS: Readonly<Record<Language, ReminderWords>> = {
  nl: {
    one: 'Verzoek {reference}: {kind}',
    several: 'Verzoeken: {counts}',
    kinds: { NEW: 'nieuw', DUE_SOON: 'bijna aan de termijn', OVERDUE: 'te laat' },
    opening: 'Deze verzoeken wachten op een antwoord.',
    line: '{reference}: {kind} ({company}). Ontvangen op {received}, te beantwoorden op {due} ({left}).',
    title: '{kind}:',
    left: 'nog {days} dagen',
    leftOne: 'nog 1 dag',
    today: 'vandaag',
    lateOne: '1 dag te laat',
    late: '{days} dagen te laat',
    paused: 'de klok staat stil',
    closing:
      'Dit is een bericht van het doorgifteregister. Wie iets vraagt, staat er niet in: dat staat in het register.',
  },
  en: {
    one: 'Request {reference}: {kind}',
    several: 'Requests: {counts}',
    kinds: { NEW: 'new', DUE_SOON: 'due soon', OVERDUE: 'overdue' },
    opening: 'These requests wait for an answer.',
    line: '{reference}: {kind} ({company}). Received on {received}, due on {due} ({left}).',
    title: '{kind}:',
    left: '{days} days left',
    leftOne: '1 day left',
    today: 'today',
    lateOne: '1 day late',
    late: '{days} days late',
    paused: 'the clock is stopped',
    closing:
      'This is a message of the transfer register. It does not say who asks: the register does.',
  },
  fr: {
    one: 'Demande {reference} : {kind}',
    several: 'Demandes : {counts}',
    kinds: { NEW: 'à traiter', DUE_SOON: 'échéance proche', OVERDUE: 'en retard' },
    opening: 'Ces demandes attendent une réponse.',
    line: '{reference} : {kind} ({company}). Reçue le {received}, réponse due le {due} ({left}).',
    title: '{kind} :',
    left: 'encore {days} jours',
    leftOne: 'encore 1 jour',
    today: "aujourd'hui",
    lateOne: '1 jour de retard',
    late: '{days} jours de retard',
    paused: 'le délai est suspendu',
    closing:
      'Ceci est un message du registre des transferts. Il ne dit pas qui demande : le registre le dit.',
  },
  de: {
    one: 'Antrag {reference}: {kind}',
    several: 'Anträge: {counts}',
    kinds: { NEW: 'neu', DUE_SOON: 'bald fällig', OVERDUE: 'überfällig' },
    opening: 'Diese Anträge warten auf eine Antwort.',
    line: '{reference}: {kind} ({company}). Eingegangen am {received}, fällig am {due} ({left}).',
    title: '{kind}:',
    left: 'noch {days} Tage',
    leftOne: 'noch 1 Tag',
    today: 'heute',
    lateOne: '1 Tag zu spät',
    late: '{days} Tage zu spät',
    paused: 'die Frist ruht',
    closing:
      'Dies ist eine Nachricht des Übermittlungsregisters. Wer einen Antrag stellt, steht nicht darin, sondern im Register.',
  },
};

export function reminderWords(language: Language): ReminderWords {
  return WORDS[language];
}
