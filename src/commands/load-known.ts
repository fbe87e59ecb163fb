import type { Rows } from '../database/reader.js';
import type { Version } from '../domain/bitemporal/version.js';
import type { Command } from '../domain/commands/command.js';
import type { Codes, Known } from '../domain/commands/known.js';
import { bindsGroup } from '../domain/commands/binds-group.js';
import { knownOf } from '../domain/commands/known.js';
import { NEVER_PROCESSORS } from '../domain/commands/checks/may-process.js';
import { givenOf } from '../domain/commands/given-of.js';
import { referencesOf } from '../domain/commands/references.js';
import { grouped } from '../domain/grouped.js';
import type { Change, CommandedNoun, FactsByNoun, Noun } from '../domain/register/change.js';
import { FOREVER, isLocalDate } from '../domain/time/local-date.js';
import type { LocalDate } from '../domain/time/local-date.js';
import type { Period } from '../domain/time/period.js';
import {
  openAlike,
  openById,
  openPapersOf,
  openProcessing,
  openResting,
  openRolesBetween,
  openSayingKind,
  openUpwards,
} from './known.store.js';

type AnyVersion = Version<FactsByNoun[Noun]>;

/** Companies above companies that are followed, for loops. */
const MOST_LEVELS = 20;

/** Records looked for that stand in the way of one command. */
const MOST_OBSTACLES = 20;

type Of<N extends Noun> = Extract<Change, { noun: N }>;

type Subject = { readonly noun: CommandedNoun; readonly facts: FactsByNoun[CommandedNoun] };

/**
 * Everything the commands are to be judged by: the records they name, what those name, and what could
 * stand in their way. As many statements as there are nouns and kinds of commands, not records.
 */
export async function loadKnown(
  rows: Rows,
  commands: readonly Command[],
  codes: Codes,
): Promise<Known> {
  const loading = new Loading(rows, codes, MOST_OBSTACLES + commands.length);
  for (const [noun, ofNoun] of grouped(commands, (command) => command.noun)) {
    await loading.byId(
      noun,
      ofNoun.map(({ id }) => id),
    );
  }
  const subjects = commands.flatMap((command) => loading.subjectsOf(command));
  await loading.references([...subjects, ...commands.flatMap((each) => loading.heldOf(each))]);
  const standing = commands
    .filter(({ kind }) => kind !== 'WITHDRAW')
    .flatMap((command) => loading.subjectsOf(command));
  for (const [noun, ofNoun] of grouped(standing, (subject) => subject.noun)) {
    loading.add(
      noun,
      await openAlike(
        rows,
        noun,
        ofNoun.map(({ facts }) => facts),
      ),
    );
  }
  for (const command of commands) await loading.obstacles(command);
  return loading.known();
}

class Loading {
  private readonly versions = new Map<Noun, Map<string, readonly AnyVersion[]>>();

  /** Obstacles looked for: each of the commands before may take one away. */
  constructor(
    private readonly rows: Rows,
    private readonly codes: Codes,
    private readonly most: number,
  ) {}

  known(): Known {
    const versions = [...this.versions].map(
      ([noun, records]) => [noun, [...records.values()].flat()] as const,
    );
    return knownOf(new Map(versions), this.codes);
  }

  add(noun: Noun, found: readonly AnyVersion[]): void {
    const records = this.versions.get(noun) ?? new Map<string, readonly AnyVersion[]>();
    this.versions.set(noun, records);
    for (const [id, versions] of grouped(found, (version) => version.id)) {
      const held = records.get(id) ?? [];
      const fresh = versions.filter(
        ({ versionId }) => !held.some((each) => each.versionId === versionId),
      );
      records.set(id, [...held, ...fresh]);
    }
  }

  async byId(noun: Noun, ids: readonly string[]): Promise<void> {
    const held = this.versions.get(noun);
    const fresh = [...new Set(ids)].filter((id) => held?.has(id) !== true);
    this.add(noun, await openById(this.rows, noun, fresh));
  }

  /** The facts on record of what a command is about. */
  heldOf({ noun, id }: Command): readonly Subject[] {
    const held = this.versions.get(noun)?.get(id) ?? [];
    return held.map(({ facts }) => ({ noun, facts: facts as FactsByNoun[CommandedNoun] }));
  }

  /** The facts a command brings, or leaves when it changes some. */
  subjectsOf(command: Command): readonly Subject[] {
    const { noun } = command;
    if (command.kind === 'RECORD') return [{ noun, facts: command.facts }];
    const held = this.versions.get(noun)?.get(command.id) ?? [];
    const patch = command.kind === 'REVISE' ? givenOf(command.patch) : {};
    return held.map(({ facts }) => ({
      noun,
      facts: { ...facts, ...patch } as FactsByNoun[CommandedNoun],
    }));
  }

  /** Records named by the subjects; of flows all they continue, and of each the parties, for their names. */
  async references(subjects: readonly Subject[]): Promise<void> {
    const named = subjects.flatMap(({ noun, facts }) => referencesOf(noun, facts));
    const flows = named.filter(({ noun }) => noun === 'dataFlow').map(({ id }) => id);
    if (flows.length > 0) this.add('dataFlow', await openUpwards(this.rows, flows));
    const above = [...(this.versions.get('dataFlow')?.values() ?? [])]
      .flat()
      .flatMap(({ facts }) => referencesOf('dataFlow', facts as FactsByNoun['dataFlow']));
    const wanted = grouped([...named, ...above], ({ noun }) => noun);
    for (const [noun, references] of wanted) {
      await this.byId(
        noun,
        references.map(({ id }) => id),
      );
    }
    await this.parents();
  }

  /** Companies above companies, for loops. */
  private async parents(): Promise<void> {
    for (let level = 0; level < MOST_LEVELS; level += 1) {
      const held = this.versions.get('recipient');
      const above = [...(held?.values() ?? [])]
        .flat()
        .flatMap(({ facts }) => referencesOf('recipient', facts as FactsByNoun['recipient']))
        .map(({ id }) => id);
      if (above.every((id) => held?.has(id) === true)) return;
      await this.byId('recipient', above);
    }
  }

  /** What could stand in the way of one command. */
  async obstacles(command: Command): Promise<void> {
    const { kind, noun, id, valid } = command;
    if (kind === 'WITHDRAW') {
      const resting = { valid, most: this.most };
      for (const [other, found] of await openResting(this.rows, noun, [id], resting)) {
        this.add(other, found);
      }
      return;
    }
    for (const { facts } of this.subjectsOf(command)) {
      const change = { noun, id, valid, facts } as Change;
      if (change.noun === 'safeguard') await this.rolesBetween(change);
      if (change.noun === 'recipient') await this.kindOf(change, command);
      if (change.noun === 'businessTransfer') await this.dealing(change);
    }
  }

  private async rolesBetween({ facts, valid }: Of<'safeguard'>): Promise<void> {
    if (facts === null) return;
    const sided = (side: string): readonly string[] =>
      facts.parties.filter((party) => party.side === side).map(({ recipientId }) => recipientId);
    const sides = { exporters: sided('EXPORTER'), importers: sided('IMPORTER') };
    this.add('dataFlow', await openRolesBetween(this.rows, sides, valid));
  }

  /** What a recipient does, by its flows and papers, when its kind changes. */
  private async kindOf({ id, facts, valid }: Of<'recipient'>, command: Command): Promise<void> {
    // Nothing on record names a company that is not there yet.
    if (facts === null || this.versions.get('recipient')?.has(id) !== true) return;
    if (NEVER_PROCESSORS.includes(facts.kind)) {
      this.add('dataFlow', await openProcessing(this.rows, id, valid, this.most));
    }
    if (command.kind !== 'REVISE' || !('kind' in command.patch)) return;
    await this.sayingKind(id, valid);
  }

  private async sayingKind(id: string, valid: Period<LocalDate>): Promise<void> {
    for (const [noun, found] of await openSayingKind(this.rows, id, valid)) this.add(noun, found);
  }

  /** What a completed sale changes besides: papers of the group, with their parties, and what the buyer may be. */
  private async dealing({ facts }: Of<'businessTransfer'>): Promise<void> {
    if (facts === null) return;
    const { acquirerId, affiliateIds, completedOn } = facts;
    if (completedOn === null || !isLocalDate(completedOn)) return;
    const since = { from: completedOn, to: FOREVER };
    if (acquirerId !== null) {
      this.add('dataFlow', await openProcessing(this.rows, acquirerId, since, this.most));
      await this.sayingKind(acquirerId, since);
    }
    if (affiliateIds.length === 0) return;
    for (const paper of await openPapersOf(this.rows, affiliateIds)) {
      const facts = paper.facts as FactsByNoun['safeguard'];
      if (!bindsGroup(facts, this.codes)) continue;
      this.add('safeguard', [paper]);
      const subject = { noun: 'safeguard', facts } as const;
      await this.references([subject]);
      await this.rolesBetween({ ...subject, id: paper.id, valid: paper.valid });
    }
  }
}
