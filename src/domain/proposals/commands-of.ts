import { complete } from '../commands/complete.js';
import type { Command } from '../commands/command.js';
import type { Gap } from './gap.js';
import type { ProposedCommand } from './proposal.js';

/** The commands of a proposal that can be judged, each with its place; and the facts others still miss. */
export function commandsOf(proposed: readonly ProposedCommand[]): {
  readonly commands: readonly Command[];
  /** Place in the proposal of each of the commands. */
  readonly places: readonly number[];
  readonly gaps: readonly Gap[];
} {
  const commands: Command[] = [];
  const places: number[] = [];
  const gaps: Gap[] = [];
  for (const [place, command] of proposed.entries()) {
    const given =
      command.kind === 'RECORD' ? completed(command, `commands.${place}`) : { command, gaps: [] };
    gaps.push(...given.gaps);
    if (given.command !== null) {
      commands.push(given.command);
      places.push(place);
    }
  }
  return { commands, places, gaps };
}

function completed(
  { kind, noun, id, valid, facts }: Extract<ProposedCommand, { kind: 'RECORD' }>,
  path: string,
): { readonly command: Command | null; readonly gaps: readonly Gap[] } {
  const whole = complete(noun, facts as never);
  if ('facts' in whole) {
    return { command: { kind, noun, id, valid, facts: whole.facts } as Command, gaps: [] };
  }
  return {
    command: null,
    gaps: whole.missing.map((fact) => ({
      code: 'FACT_MISSING',
      path: `${path}.facts.${fact}`,
      rule: 'register',
      citation: 'register',
      blocks: true,
      values: { fact },
    })),
  };
}
