import { sha256 } from '../audit/sha256.js';
import { REMINDER_KINDS } from '../domain/reminders/reminder.js';
import type { ReminderKind } from '../domain/reminders/reminder.js';
import { daysBetween } from '../domain/time/days-between.js';
import type { LocalDate } from '../domain/time/local-date.js';
import { dayInWords } from '../words/day-in-words.js';
import { filled } from '../words/filled.js';
import type { Language } from '../words/language.js';
import { reminderWords } from '../words/reminder-words.js';
import { requestKindInWords } from '../words/request-kind-in-words.js';
import type { DueRequest } from './due-request.js';
import type { Mail } from './mail.js';

/** A request a mail is about, and the most urgent thing to say of it. */
export type Reminded = { readonly request: DueRequest; readonly kind: ReminderKind };

/** The most urgent first. */
const ORDER = REMINDER_KINDS.toReversed();

/** A mail about requests, the most urgent first. It names no requester and nobody of the desk. */
export function reminderMail(
  reminded: readonly Reminded[],
  { on, language }: { readonly on: LocalDate; readonly language: Language },
): Mail {
  const words = reminderWords(language);
  const parts = ORDER.map((kind) => ({
    kind,
    requests: reminded.filter((each) => each.kind === kind).map(({ request }) => request),
  })).filter(({ requests }) => requests.length > 0);
  const lists = parts.map(({ kind, requests }) =>
    [
      capital(filled(words.title, () => words.kinds[kind])),
      ...requests.map((request) => `- ${lineOf(request, on, language)}`),
    ].join('\n'),
  );
  return {
    id: sha256(reminded.map(keyOf).toSorted().join('\n')).slice(0, 32),
    subject: subjectOf(parts, language),
    text: `${[words.opening, ...lists, words.closing].join('\n\n')}\n`,
  };
}

type Part = { readonly kind: ReminderKind; readonly requests: readonly DueRequest[] };

function subjectOf(parts: readonly Part[], language: Language): string {
  const { one, several, kinds } = reminderWords(language);
  const [{ kind, requests } = { kind: 'NEW' as const, requests: [] }, ...others] = parts;
  const [request, ...more] = requests;
  if (request !== undefined && more.length === 0 && others.length === 0) {
    const values = { reference: request.reference, kind: kinds[kind] };
    return oneLine(filled(one, (name) => values[name as keyof typeof values]));
  }
  const counts = parts.map((part) => `${kinds[part.kind]} ${part.requests.length}`).join(', ');
  return filled(several, () => counts);
}

function lineOf(request: DueRequest, on: LocalDate, language: Language): string {
  const values: Readonly<Record<string, string>> = {
    reference: request.reference,
    kind: requestKindInWords(request.kind, language),
    company: request.answeringCompany,
    received: dayInWords(request.receivedOn, language),
    due: dayInWords(request.dueOn, language),
    left: leftOf(request, on, language),
  };
  return oneLine(filled(reminderWords(language).line, (name) => values[name]));
}

function leftOf({ dueOn, paused }: DueRequest, on: LocalDate, language: Language): string {
  const words = reminderWords(language);
  if (paused) return words.paused;
  const left = daysBetween(on, dueOn);
  if (left === 0) return words.today;
  if (Math.abs(left) === 1) return left > 0 ? words.leftOne : words.lateOne;
  return filled(left > 0 ? words.left : words.late, () => String(Math.abs(left)));
}

/** A name may hold anything: nothing in it begins a line, a header or another direction of writing. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function keyOf({ request, kind }: Reminded): string {
  return `${request.id} ${kind} ${request.dueOn}`;
}
