import type { CommandedNoun } from '../../src/domain/register/change.js';
import { v7 } from 'uuid';
import { refusal } from '../../src/domain/commands/refusal.js';
import type { Refusal } from '../../src/domain/commands/refusal.js';
import type { ProposedCommand } from '../../src/domain/proposals/proposal.js';
import { COMMANDED } from '../commands/commanded.js';
import { WithdrawInput } from '../commands/command-inputs.js';
import type { DraftInput, ReviseInput } from '../commands/command-inputs.js';
import { daysOf, revisionRefusals } from '../commands/days-of.js';
import { shapeRefusals } from '../commands/shape.js';
import { PROPOSED_FIELDS } from './command.input.js';
import type { CommandInput } from './command.input.js';

/** Letters, digits and dashes: what a record may be called inside a proposal. */
const NAME = /^[a-z][a-z0-9-]{0,39}$/;

type Named = ReadonlyMap<string, string>;

/** Commands as they were typed, or what of them does not have the shape of one. */
export type ReadCommands =
  { readonly commands: readonly ProposedCommand[] } | { readonly refusals: readonly Refusal[] };

/**
 * Reads the commands of a proposal. Records that are called something keep the id they had when the
 * proposal was saved before, and others may name them before they exist.
 */
export function readCommands(
  inputs: readonly CommandInput[],
  before: readonly ProposedCommand[],
): ReadCommands {
  const named = idsByName(inputs, before);
  const read = inputs.map((input, index) => readCommand(input, `input.commands.${index}`, named));
  const refusals = [
    ...read.flatMap((each) => ('refusals' in each ? each.refusals : [])),
    ...namedTwice(inputs),
  ];
  return refusals.length > 0
    ? { refusals }
    : { commands: read.flatMap((each) => ('command' in each ? [each.command] : [])) };
}

function idsByName(inputs: readonly CommandInput[], before: readonly ProposedCommand[]): Named {
  const earlier = new Map(
    before.flatMap((command) =>
      command.kind === 'RECORD' && command.as !== null ? [[command.as, command.id] as const] : [],
    ),
  );
  const names = inputs.flatMap(namesIn).map(({ name }) => name);
  return new Map(names.map((name) => [name, earlier.get(name) ?? v7()]));
}

/** What one command calls its record, with the place where it does. */
function namesIn(
  input: CommandInput,
  index: number,
): readonly { readonly name: string; readonly path: string }[] {
  return Object.entries(input).flatMap(([command, given]) =>
    given !== undefined && given !== null && 'as' in given && typeof given.as === 'string'
      ? [{ name: given.as, path: `input.commands.${index}.${command}.as` }]
      : [],
  );
}

/** Two records of one name would be one record. */
function namedTwice(inputs: readonly CommandInput[]): readonly Refusal[] {
  const taken = new Set<string>();
  return inputs.flatMap(namesIn).flatMap(({ name, path }) => {
    const isTaken = taken.has(name);
    taken.add(name);
    const problem = `another record of this proposal is called ${name} already`;
    return isTaken ? [refusal('SHAPE', 'names', path, { problem })] : [];
  });
}

function readCommand(
  input: CommandInput,
  path: string,
  named: Named,
): { readonly command: ProposedCommand } | { readonly refusals: readonly Refusal[] } {
  const given = Object.entries(input).filter(([, value]) => value !== undefined && value !== null);
  const [only] = given;
  const field = only && PROPOSED_FIELDS.get(only[0]);
  if (only === undefined || field === undefined || given.length > 1) {
    return { refusals: [refusal('SHAPE', 'one command', path, { problem: 'give exactly one' })] };
  }
  const [name, value] = only;
  const place = `${path}.${name}`;
  const { kind, noun } = field;
  const unknown: Refusal[] = [];
  const typed = withIds(value, place, named, unknown) as object;
  if (unknown.length > 0) return { refusals: unknown };
  if (kind === 'RECORD') return readDraft(noun, typed as DraftInput, place, named);
  return readRevision(kind, noun, typed as ReviseInput, place);
}

function readDraft(
  noun: CommandedNoun,
  input: DraftInput,
  path: string,
  named: Named,
): ReturnType<typeof readCommand> {
  const { patch, toPatch } = COMMANDED[noun];
  const as = input.as ?? null;
  const refusals = [
    ...(as === null || NAME.test(as)
      ? []
      : [
          refusal('SHAPE', 'names', `${path}.as`, {
            problem: 'letters, digits and dashes, at most 40',
          }),
        ]),
    ...shapeRefusals(patch, input.facts, `${path}.facts`),
  ];
  if (refusals.length > 0) return { refusals };
  const id = (as === null ? undefined : named.get(as)) ?? v7();
  const facts = toPatch(input.facts);
  return {
    command: { kind: 'RECORD', noun, id, as, valid: daysOf(input), facts } as ProposedCommand,
  };
}

function readRevision(
  kind: 'REVISE' | 'WITHDRAW',
  noun: CommandedNoun,
  input: ReviseInput,
  path: string,
): ReturnType<typeof readCommand> {
  const { patch, toPatch } = COMMANDED[noun];
  const refusals = [
    ...shapeRefusals(WithdrawInput, input, path),
    ...revisionRefusals(input, path),
    ...(kind === 'REVISE' ? shapeRefusals(patch, input.facts, `${path}.facts`) : []),
  ];
  if (refusals.length > 0) return { refusals };
  const { id, basedOn, how } = input;
  const head = { noun, id, basedOn, how, valid: daysOf(input) };
  const command =
    kind === 'REVISE' ? { kind, ...head, patch: toPatch(input.facts) } : { kind, ...head };
  return { command: command as ProposedCommand };
}

/** Where ids stand: `id`, `recipientId`, `flowIds.3`. A text that begins with `#` is a text. */
const PLACE_OF_ID = /(^|\.)(id|\w+Id|\w+Ids\.\d+)$/;

/** The same with `#names` replaced by ids, at any depth. Names nobody gave are noted in `unknown`. */
function withIds(value: unknown, path: string, named: Named, unknown: Refusal[]): unknown {
  if (typeof value === 'string' && /^#[a-z][a-z0-9-]*$/.test(value) && PLACE_OF_ID.test(path)) {
    const id = named.get(value.slice(1));
    if (id === undefined) {
      unknown.push(refusal('UNKNOWN_REFERENCE', 'names', path, { name: value }));
    }
    return id ?? value;
  }
  if (Array.isArray(value)) {
    return value.map((each, index) => withIds(each, `${path}.${index}`, named, unknown));
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      withIds(each, `${path}.${key}`, named, unknown),
    ]),
  );
}
