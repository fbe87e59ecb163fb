import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { appendEntry, auditHead } from '../audit/audit.store.js';
import { nextEntry, nextRecordedAt } from '../audit/audit-entry.js';
import { Clock } from '../clock.js';
import { deriveCoverage } from '../coverage/derive-coverage.js';
import { allFlows } from '../coverage/touched-flows.store.js';
import { Writer } from '../database/writer.js';
import { RULES_VERSION } from '../domain/coverage/rules.js';
import { loadLaw } from '../law/law.store.js';
import { lockRegister, registerRow, setRulesVersion } from '../register/register.store.js';
import { digestOfWritten } from './digest-of-written.js';

/** The entry of a change of rules: answers of before were derived by other rules. */
export const RULES_CHANGE = 'RULES_CHANGE';

/** What a change of rules did to the derived answers. */
export type RulesChange = {
  readonly from: string;
  readonly to: string;
  readonly flows: number;
  /** Flows whose answers differ. */
  readonly changed: number;
};

/** Keeps the derived answers those of the rules that judge today. */
@Injectable()
export class RulesChangeService {
  constructor(
    private readonly writer: Writer,
    private readonly clock: Clock,
  ) {}

  /** Derives all coverage anew when the rules changed since it was derived; `null` when they did not. */
  apply(progress: (done: number, all: number) => void): Promise<RulesChange | null> {
    return this.writer.transact(async (transaction) => {
      await lockRegister(transaction);
      const row = await registerRow(transaction);
      const head = await auditHead(transaction);
      if (row === null || head === null || row.rulesVersion === RULES_VERSION) return null;
      const recordedAt = nextRecordedAt(head, this.clock.now());
      const { law } = (await loadLaw(transaction)).at(recordedAt);
      const flows = await allFlows(transaction);
      const moment = { recordedAt, law, newId: v7 };
      const changed = await deriveCoverage(transaction, flows, moment, (done) =>
        progress(done, flows.length),
      );
      await setRulesVersion(transaction, RULES_VERSION);
      const change = { from: row.rulesVersion, to: RULES_VERSION, flows: flows.length, changed };
      const entry = {
        recordedAt,
        actor: 'register',
        action: RULES_CHANGE,
        subject: null,
        reason: reasonOf(change),
      };
      await appendEntry(
        transaction,
        nextEntry(head, { ...entry, writtenDigest: digestOfWritten([]) }),
      );
      return change;
    });
  }
}

function reasonOf({ from, to, flows, changed }: RulesChange): string {
  return `Rules ${from} became ${to}: ${changed} of ${flows} flows answer differently.`;
}

/** The rules that were in use before a change of rules, by the reason its entry gives. */
export function rulesBefore(reason: string): string | null {
  return /^Rules (.+?) became /.exec(reason)?.[1] ?? null;
}
