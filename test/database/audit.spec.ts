import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NOUN_TABLES } from '../../entities/noun-tables.js';
import { versionOf } from '../../src/database/noun-rows.js';
import type { VersionRow } from '../../src/database/noun-rows.js';
import type { Written } from '../../src/database/version.store.js';
import type { DraftRecord, ProposalStep } from '../../src/domain/proposals/proposal.js';
import { instant, UNTIL_SUPERSEDED } from '../../src/domain/time/instant.js';
import { PROPOSAL_STEPS } from '../../src/proposals/proposals.store.js';
import { digestOfWritten } from '../../src/recording/digest-of-written.js';
import { asWritten, journalledAfter } from '../../src/recording/journal.store.js';
import { recording as recordingOf } from '../domain/commands/commanded.js';
import { DPO, PROCUREMENT } from '../support/acting.js';
import { TO_SERVE } from '../support/application.js';
import { databases } from '../support/databases.js';
import type { Place } from '../support/databases.js';
import { recordedDemonstration } from '../support/recorded-demonstration.js';
import { reopenRegister } from '../support/open-register.js';
import { proposalsOf } from '../support/proposals-of.js';
import type { OpenRegister } from '../support/open-register.js';

describe.each(databases)('the audit chain on $name', ({ name, place: makePlace }) => {
  let place: Place;
  let register: OpenRegister;
  beforeAll(async () => {
    place = await makePlace(await recordedDemonstration(name));
    register = await reopenRegister(place);
    const proposals = proposalsOf(register);
    const saved = await proposals.save(PROCUREMENT, null, {
      title: 'A company',
      reason: 'Needed',
      commands: [{ ...recordingOf('recipient', 'company'), as: null } as DraftRecord],
    });
    const id = 'proposalId' in saved ? saved.proposalId : '';
    await proposals.submit(PROCUREMENT, id);
    await proposals.approve(DPO, id, null);
    await proposals.undo(DPO, id, 'A test');
    expect((await proposals.byId(id))?.state).toBe('UNDONE');
  }, TO_SERVE);
  afterAll(async () => {
    await register.database.close();
    await place.remove();
  });

  /** What each instant wrote, read from the tables alone. */
  async function writtenByInstant(): Promise<ReadonlyMap<string, readonly Written[]>> {
    const found = new Map<string, Written[]>();
    for (const table of Object.values(NOUN_TABLES)) {
      const rows = await register.database.reader.rows<VersionRow>(
        `SELECT * FROM ${table.version}`,
      );
      const versions = rows.map((row) => versionOf(table, row));
      for (const at of new Set(versions.flatMap(({ recorded }) => [recorded.from, recorded.to]))) {
        const superseded = versions.filter(({ recorded }) => recorded.to === at);
        const inserted = versions
          .filter(({ recorded }) => recorded.from === at)
          .map((version) => ({ ...version, recorded: { from: at, to: UNTIL_SUPERSEDED } }));
        found.set(at, [
          ...(found.get(at) ?? []),
          { noun: table.noun, superseded, inserted } as Written,
        ]);
      }
    }
    return found;
  }

  /** Steps of proposals, by their instant. */
  async function stepsByInstant(): Promise<ReadonlyMap<string, ProposalStep>> {
    const always = { after: instant('2000-01-01T00:00:00Z'), upTo: UNTIL_SUPERSEDED };
    const { reader } = register.database;
    const steps = await journalledAfter<ProposalStep>(reader, PROPOSAL_STEPS, always);
    return new Map(steps.map((step) => [step.recordedAt, step]));
  }

  it('names what every entry wrote, so that the tables can be held against it', async () => {
    const written = await writtenByInstant();
    const steps = await stepsByInstant();
    expect([...steps.values()].map(({ step }) => step)).toEqual([
      'SAVED',
      'SUBMITTED',
      'APPROVED',
      'UNDONE',
    ]);
    const entries = await place.raw('SELECT recorded_at, written_digest FROM audit_entry');
    expect(entries.length).toBeGreaterThan(100);
    const computed = entries.map(({ recorded_at: at }) => {
      const step = steps.get(String(at));
      const versions = written.get(String(at)) ?? [];
      return [
        at,
        digestOfWritten(step ? [...versions, asWritten(PROPOSAL_STEPS, step)] : versions),
      ];
    });
    expect(computed).toEqual(entries.map((entry) => Object.values(entry)));
    const wroteOnlyAStep = [...steps.keys()].filter((at) => !written.has(at));
    expect(written.size).toBe(entries.length - wroteOnlyAStep.length + 1);
  });
});
