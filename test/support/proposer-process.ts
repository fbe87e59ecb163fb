import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { stdin } from 'node:process';
import { SystemClock } from '../../src/clock.js';
import { openDatabase } from '../../src/database/database.js';
import type { Location } from '../../src/database/database.js';
import type { ProposedCommand } from '../../src/domain/proposals/proposal.js';
import { FOREVER, localDate } from '../../src/domain/time/local-date.js';
import { DraftRecipientsService } from '../../src/proposals/draft-recipients.service.js';
import { LikelyDuplicatesService } from '../../src/proposals/likely-duplicates.service.js';
import { ProposalService } from '../../src/proposals/proposal.service.js';
import type { StepOutcome } from '../../src/proposals/proposal.service.js';
import { LikenessService } from '../../src/recipients/likeness.service.js';
import { RecordingService } from '../../src/recording/recording.service.js';

/*
 * A process that saves, submits, approves and undoes proposals in parts until it is killed. It says when it is
 * ready, begins when it is told where, in a line of JSON, and says every step it knows is taken.
 */

const COMMANDS = 1_000;
const AUTHOR = { id: 'author', name: 'Author', roles: ['PROCUREMENT'] } as const;
const OTHER = { id: 'other', name: 'Other', roles: ['DPO'] } as const;

function company(): ProposedCommand {
  const legalName = `Example ${randomUUID()}`;
  return {
    kind: 'RECORD',
    noun: 'recipient',
    id: randomUUID(),
    as: null,
    valid: { from: localDate('2026-01-01'), to: FOREVER },
    facts: { kind: 'OTHER', legalName, establishedIn: 'BE' },
  };
}

async function* companies(): AsyncGenerator<readonly ProposedCommand[]> {
  for (let count = 0; count < COMMANDS; count += 100) {
    yield await Promise.resolve(Array.from({ length: 100 }, company));
  }
}

function told(step: string, outcome: StepOutcome): string {
  if ('refusals' in outcome) throw new Error(JSON.stringify(outcome.refusals));
  writeSync(1, `${step} ${outcome.proposalId}\n`);
  return outcome.proposalId;
}

async function propose(location: Location): Promise<never> {
  const { writer, reader } = await openDatabase(location);
  const clock = new SystemClock();
  const duplicates = new LikelyDuplicatesService(
    new LikenessService(reader),
    new DraftRecipientsService(reader),
  );
  const proposals = new ProposalService(
    new RecordingService(writer, clock),
    reader,
    clock,
    duplicates,
  );
  const said = { title: 'An import', reason: 'Until it is killed' };
  for (let round = 0; ; round += 1) {
    const id = told('SAVED', await proposals.saveInParts(AUTHOR, said, companies()));
    told('SUBMITTED', await proposals.submit(AUTHOR, id));
    told('APPROVED', await proposals.approve(OTHER, id, null));
    if (round % 2 === 0) told('UNDONE', await proposals.undo(OTHER, id, 'Every second one'));
  }
}

stdin.once('data', (line) => {
  void propose(JSON.parse(String(line)) as Location);
});
writeSync(1, 'ready\n');
