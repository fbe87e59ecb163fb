import { onDayOrNearest } from '../bitemporal/on-day.js';
import type { Version } from '../bitemporal/version.js';
import { changedFacts } from '../commands/changed-facts.js';
import type { FieldDifference } from '../history/field-differences.js';
import { fieldDifferences } from '../history/field-differences.js';
import { registrationNumber } from '../likeness/registration-number.js';
import type { ProposedCommand } from '../proposals/proposal.js';
import type { FactsByNoun } from '../register/change.js';
import type { SafeguardParty } from '../register/safeguard.js';
import { addDays, BEGINNING, FOREVER } from '../time/local-date.js';
import type { LocalDate } from '../time/local-date.js';
import type { Period } from '../time/period.js';
import type { ImportedNoun, Intent } from './intent.js';

/** What comes of an intent: commands, and in what a record that is there differs. */
export type Amended = {
  readonly commands: readonly ProposedCommand[];
  readonly differences: readonly FieldDifference[];
};

type Facts = Readonly<Record<string, unknown>>;

/**
 * A new record, from `on` when no first day is given. Of a company that day is then not known: it was seen on
 * `on`, or before if it ended before.
 */
export function added(
  intent: Intent,
  { id, on }: { readonly id: string; readonly on: LocalDate },
): Amended {
  const { noun, facts, whenNew, from, until } = intent;
  const isSeen = noun === 'recipient' && from === null;
  const seen = isSeen ? { fromPrecision: 'UNKNOWN', seenOn: on } : {};
  const isPast = isSeen && until !== null && until < on;
  const valid = isPast ? { from: BEGINNING, to: addDays(until, 1) } : daysOf(intent, on);
  const command = {
    kind: 'RECORD',
    noun,
    id,
    as: null,
    valid,
    facts: { ...whenNew, ...seen, ...facts },
  };
  return { commands: [command as ProposedCommand], differences: [] };
}

/** The days an intent speaks of. */
export function daysOf({ from, until }: Intent, on: LocalDate): Period<LocalDate> {
  return { from: from ?? on, to: until === null ? FOREVER : addDays(until, 1) };
}

/** What changes of a record that is there: the facts that differ, and its end when it ends earlier. */
export function amended<N extends ImportedNoun>(
  intent: Intent<N>,
  versions: readonly Version<FactsByNoun[N]>[],
  on: LocalDate,
): Amended {
  const from = intent.changeFrom ?? on;
  const held = onDayOrNearest(versions, from) as Version<FactsByNoun[N]> | undefined;
  if (held === undefined) throw new RangeError('A record without versions is not there.');
  const { noun, until } = intent;
  const to = until === null ? FOREVER : addDays(until, 1);
  const before: Facts = held.facts;
  const patch = differing(intent.facts, before);
  const revise = { kind: 'REVISE', noun, id: held.id, how: 'CHANGE', basedOn: held.versionId };
  const ending = until === null ? null : endingOf(intent, versions, to);
  return {
    commands: [
      ...(Object.keys(patch).length > 0 ? [{ ...revise, valid: { from, to }, patch }] : []),
      ...(ending === null ? [] : [ending.command]),
    ] as ProposedCommand[],
    differences: [
      ...fieldDifferences(
        Object.fromEntries(Object.keys(patch).map((fact) => [fact, before[fact]])),
        patch,
      ),
      ...(ending === null ? [] : [{ field: 'until', from: ending.was, to: until }]),
    ],
  };
}

/** Facts that are given and are not what is held. Groups keep what is not spoken of; order in a list says nothing. */
function differing(given: Facts, held: Facts): Facts {
  const whole = Object.entries(given).map(
    ([fact, value]) => [fact, merged(value, held[fact])] as const,
  );
  return Object.fromEntries(
    whole.filter(
      ([fact, value]) =>
        changedFacts({ value: written(fact, value) }, { value: written(fact, held[fact]) }).length >
        0,
    ),
  );
}

/** A value as it is compared: a number however it is written, a list in whatever order. */
function written(fact: string, value: unknown): unknown {
  if (fact === 'registrationNumber' && typeof value === 'string') {
    return registrationNumber(value)?.bare ?? value;
  }
  return Array.isArray(value) ? value.map((each) => JSON.stringify(each)).toSorted() : value;
}

function merged(given: unknown, held: unknown): unknown {
  if (isGroup(given) && isGroup(held)) {
    const spoken = Object.entries(given).filter(([, value]) => value !== null);
    return { ...held, ...Object.fromEntries(spoken) };
  }
  return isParties(given) && isParties(held) ? given.map((party) => asHeld(party, held)) : given;
}

function isGroup(value: unknown): value is Facts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isParties(value: unknown): value is readonly SafeguardParty[] {
  return Array.isArray(value) && value.some(isGroup);
}

/** A party that is bound already stays bound as it was. */
function asHeld(party: SafeguardParty, held: readonly SafeguardParty[]): SafeguardParty {
  const same = held.find(
    ({ side, recipientId }) => side === party.side && recipientId === party.recipientId,
  );
  return same ?? party;
}

/** The end of a record that now goes on for longer than the row says; `null` when it does not. */
function endingOf<N extends ImportedNoun>(
  { noun }: Intent<N>,
  versions: readonly Version<FactsByNoun[N]>[],
  end: LocalDate,
): { readonly command: object; readonly was: LocalDate | null } | null {
  const last = versions.reduce((one, other) => (one.valid.to < other.valid.to ? other : one));
  if (last.valid.to <= end) return null;
  const basis = onDayOrNearest(versions, end) as Version<FactsByNoun[N]>;
  const was = last.valid.to === FOREVER ? null : addDays(last.valid.to, -1);
  return {
    command: {
      kind: 'WITHDRAW',
      noun,
      id: last.id,
      how: 'CHANGE',
      valid: { from: end, to: FOREVER },
      basedOn: basis.versionId,
    },
    was,
  };
}
