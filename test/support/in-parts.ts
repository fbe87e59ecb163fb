import { randomUUID } from 'node:crypto';
import type { ProposedCommand } from '../../src/domain/proposals/proposal.js';
import { draft } from './proposing.js';

/** As many new companies, each a command. */
export function companies(count: number, name = 'Parts'): readonly ProposedCommand[] {
  return Array.from({ length: count }, (_, index) => company(`${name} ${index} Example`));
}

/** A new company. */
export function company(legalName: string, id: string = randomUUID()): ProposedCommand {
  return draft('recipient', { kind: 'OTHER', legalName, establishedIn: 'BE' }, id);
}

/** The commands as an import would give them: some at a time, in batches that are no parts. */
export async function* inBatches(
  commands: readonly ProposedCommand[],
  size = 70,
): AsyncGenerator<readonly ProposedCommand[]> {
  for (let first = 0; first < commands.length; first += size) {
    yield await Promise.resolve(commands.slice(first, first + size));
  }
}
