import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { canonicalJson } from '../audit/canonical-json.js';
import { sha256 } from '../audit/sha256.js';
import type { Command } from '../domain/commands/command.js';
import { needsReason } from '../domain/commands/needs-reason.js';
import type { Refusal } from '../domain/commands/refusal.js';
import { refusal } from '../domain/commands/refusal.js';
import type { Change } from '../domain/register/change.js';
import type { LocalDate } from '../domain/time/local-date.js';
import { RecordingService } from '../recording/recording.service.js';
import type { Recorder } from '../recording/recording.service.js';
import type { CommandOutcome, Done } from './command-outcome.js';
import { decide } from './decide.js';
import { keepReceipt, receiptOf } from './receipt.store.js';

/** A command with who gives it and why. */
export type Given = {
  readonly actor: Actor;
  readonly command: Command;
  readonly reason: string | null;
  /** The same key and command again changes nothing and gives the first answer. */
  readonly idempotencyKey: string | null;
};

/** One command, one transaction: read, decide, and record or refuse. */
@Injectable()
export class CommandService {
  constructor(private readonly recording: RecordingService) {}

  execute(given: Given): Promise<CommandOutcome> {
    return this.recording.writing((recorder) => execute(recorder, given));
  }
}

async function execute(recorder: Recorder, given: Given): Promise<CommandOutcome> {
  const { actor, command, reason, idempotencyKey: key } = given;
  const { transaction } = recorder;
  const commandDigest = sha256(canonicalJson({ command: withoutNewId(command), reason }));
  const receipt = key === null ? null : await receiptOf(transaction, actor.id, key);
  if (receipt !== null) {
    if (receipt.commandDigest !== commandDigest) {
      return { refusals: [refusal('KEY_REUSED', 'idempotency', 'idempotencyKey')] };
    }
    const { noun, recordId: id, on, knownAt } = receipt;
    return { done: { noun, id, on, knownAt }, repeated: true };
  }
  const refusals = directly(given);
  if (refusals.length > 0) return { refusals };
  const judgement = await decide(recorder, [command]);
  if ('refusals' in judgement) return { refusals: judgement.refusals.flat() };
  const { kind, noun, id } = command;
  const before = recorder.head()?.recordedAt;
  const changes = judgement.changes.flat();
  const { sequence, recordedAt } = await recorder.record({
    actor: actor.id,
    action: `${kind}_${snake(noun)}`,
    subject: `${noun} ${id}`,
    reason: reason ?? '',
    changes,
  });
  const done: Done = {
    noun,
    id,
    on: firstDay(changes, id),
    knownAt: kind === 'WITHDRAW' && before !== undefined ? before : recordedAt,
  };
  if (key !== null) {
    await keepReceipt(transaction, {
      actor: actor.id,
      key,
      commandDigest,
      sequence,
      noun,
      recordId: id,
      on: done.on,
      knownAt: done.knownAt,
    });
  }
  return { done, repeated: false };
}

function firstDay(changes: readonly Change[], id: string): LocalDate {
  return changes
    .filter((change) => change.id === id)
    .map(({ valid }) => valid.from)
    .reduce((one, other) => (one < other ? one : other));
}

/** What may not be commanded by one person, or without a reason. */
function directly({ command, reason }: Given): readonly Refusal[] {
  if (command.noun === 'adequacyDecision') {
    return [refusal('NEEDS_PROPOSAL', 'a second person', 'noun', { noun: command.noun })];
  }
  return needsReason(command) && (reason === null || reason.trim() === '')
    ? [refusal('REASON_REQUIRED', 'audit', 'reason')]
    : [];
}

/** The id of a new record is made on arrival, and is not what was asked. */
function withoutNewId(command: Command): object {
  return command.kind === 'RECORD' ? { ...command, id: null } : command;
}

function snake(noun: string): string {
  return noun.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}
