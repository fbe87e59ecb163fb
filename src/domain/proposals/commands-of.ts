import { complete } from '../commands/complete.js';
import type { Command } from '../commands/command.js';
import { needsReason } from '../commands/needs-reason.js';
import type { Gap, GapCode } from './gap.js';
import type { ProposalContent, ProposedCommand } from './proposal.js';

/**
 * The commands of a proposal that can be judged, each with its place; and what is missing before any of
 * them is: facts, a reason, or anything to decide on. The first of them is at the place `first`.
 */
export function commandsOf(
  { commands: proposed, reason }: Pick<ProposalContent, 'commands' | 'reason'>,
  first = 0,
): {
  readonly commands: readonly Command[];
  /** Place in the proposal of each of the commands. */
  readonly places: readonly number[];
  readonly gaps: readonly Gap[];
} {
  const commands: Command[] = [];
  const places: number[] = [];
  const gaps: Gap[] = proposed.length === 0 ? [missing('NOTHING_CHANGES', 'commands')] : [];
  if (reason.trim() === '' && proposed.some(needsReason)) {
    gaps.push(missing('REASON_REQUIRED', 'reason'));
  }
  for (const [index, command] of proposed.entries()) {
    const place = first + index;
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
    gaps: whole.missing.map((fact) => missing('FACT_MISSING', `${path}.facts.${fact}`, { fact })),
  };
}

function missing(code: GapCode, path: string, values: Gap['values'] = {}): Gap {
  return { code, path, rule: 'register', citation: 'register', blocks: true, values };
}
