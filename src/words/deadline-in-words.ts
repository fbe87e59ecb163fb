import type { DeadlinePolicy, TimeLimit } from '../domain/deadlines/deadline-policy.js';
import type { DeadlineStep } from '../domain/deadlines/deadline-step.js';
import type { Deadline } from '../domain/deadlines/deadline.js';
import type { DayOff } from '../domain/deadlines/working-day.js';
import { dayInWords } from './day-in-words.js';
import { deadlinePolicyInWords } from './deadline-policy-in-words.js';
import { de } from './deadlines/de.js';
import type { Counted, DeadlineWords } from './deadlines/deadline-words.js';
import { en } from './deadlines/en.js';
import { fr } from './deadlines/fr.js';
import { nl } from './deadlines/nl.js';
import { filled } from './filled.js';
import type { Language } from './language.js';

const WORDS: Readonly<Record<Language, DeadlineWords>> = { nl, en, fr, de };

/**
 * How a deadline came about: what the policy says, then each step in order, and last the day it is due. Holidays
 * are named as the calendar named them: ask it in the same language.
 */
export function deadlineInWords(
  policy: DeadlinePolicy,
  { steps }: Pick<Deadline, 'steps'>,
  language: Language,
): readonly string[] {
  const said = steps.map((step) => stepInWords(policy, step, language));
  const received = steps.find(({ code }) => code === 'RECEIVED');
  const on = received?.code === 'RECEIVED' ? received.on : null;
  return on === null ? said : [deadlinePolicyInWords(policy.id, on, language).meaning, ...said];
}

function stepInWords(policy: DeadlinePolicy, step: DeadlineStep, language: Language): string {
  const words = WORDS[language];
  const values = valuesOf(words, step, language);
  const rule = ruleOf(policy, step, words);
  const sentence = filled(templateOf(words, policy, step), (name) =>
    name === 'rule' ? rule : values[name],
  );
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function templateOf(
  { steps, inVain }: DeadlineWords,
  { id }: DeadlinePolicy,
  step: DeadlineStep,
): string {
  if (step.code === 'RECEIVED' && id === 'UK') return steps.RECEIVED_ONLY;
  if (step.code === 'PAUSED_IN_VAIN') return inVain[step.reason];
  if (step.code === 'PAUSED' && step.isOpen) return steps.PAUSED_OPEN;
  if (step.code === 'STARTED_ANEW' && step.isOpen) return steps.STARTED_ANEW_OPEN;
  return steps[step.code];
}

/** What stands in the places of the sentence of a step. */
function valuesOf(
  words: DeadlineWords,
  step: DeadlineStep,
  language: Language,
): Readonly<Record<string, string>> {
  const days = Object.entries(step).filter(([name]) => DAYS.has(name));
  return {
    ...Object.fromEntries(days.map(([name, day]) => [name, dayInWords(String(day), language)])),
    ...('ground' in step ? { awaited: words.awaited[step.ground] } : {}),
    ...('limit' in step ? { limit: limitInWords(words, step.limit) } : {}),
    ...('date' in step ? { date: String(step.date) } : {}),
    ...('days' in step ? { later: counted(words.later, step.days, String(step.days)) } : {}),
    ...('months' in step ? { months: numberInWords(words, step.months) } : {}),
    ...('daysOff' in step ? { daysOff: daysOffInWords(words, step.daysOff, language) } : {}),
  };
}

const DAYS: ReadonlySet<string> = new Set(['on', 'from', 'to', 'toldOn', 'noLaterThan']);

/** The article a step rests on; laws other than those of the European Union are named with their policy. */
function ruleOf(
  { id }: DeadlinePolicy,
  step: DeadlineStep,
  { rules }: DeadlineWords,
): string | undefined {
  if (id === 'UK' || id === 'CH') return undefined;
  if (step.code === 'PERIOD_ENDS') return step.limit.months > 0 ? rules.MONTHS_END : rules.DAYS_END;
  if (step.code === 'PAUSED')
    return id === 'EU' && step.ground !== 'FEE' ? rules[step.ground] : undefined;
  const isRuled =
    step.code === 'RECEIVED' || step.code === 'MOVED' || step.code === 'TWO_WORKING_DAYS';
  return isRuled ? rules[step.code] : undefined;
}

function limitInWords(words: DeadlineWords, { days, months }: TimeLimit): string {
  return [
    ...(days > 0 ? [counted(words.limitDays, days, String(days))] : []),
    ...(months > 0 ? [counted(words.limitMonths, months, numberInWords(words, months))] : []),
  ].join(` ${words.and} `);
}

function counted({ one, many }: Counted, count: number, written: string): string {
  return count === 1 ? one : filled(many, () => written);
}

function numberInWords({ numbers }: DeadlineWords, number: number): string {
  return numbers[number - 1] ?? String(number);
}

function daysOffInWords(
  { daysOff, and }: DeadlineWords,
  days: readonly DayOff[],
  language: Language,
): string {
  const said = days.map(({ on, reason, name }) =>
    filled(daysOff[reason], (place) =>
      place === 'on' ? dayInWords(on, language) : (name ?? undefined),
    ),
  );
  const last = said.at(-1) ?? '';
  return said.length < 2 ? last : `${said.slice(0, -1).join(', ')} ${and} ${last}`;
}
