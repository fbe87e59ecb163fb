import { Injectable } from '@nestjs/common';
import { auditHead } from '../audit/audit.store.js';
import { Reader } from '../database/reader.js';
import { Writer } from '../database/writer.js';
import { RULES_VERSION } from '../domain/coverage/rules.js';
import { createRegister, registerRow } from './register.store.js';
import type { RegisterKind, RegisterRow } from './register.store.js';

/** What a database holds so far. */
export type Holdings = {
  readonly row: RegisterRow | null;
  /** Entries of the audit chain. */
  readonly entries: number;
};

/** Says what a database is, once. */
@Injectable()
export class RegisterKeeper {
  constructor(
    private readonly writer: Writer,
    private readonly reader: Reader,
  ) {}

  async holdings(): Promise<Holdings> {
    const row = await registerRow(this.reader);
    return { row, entries: (await auditHead(this.reader))?.sequence ?? 0 };
  }

  /** Makes an empty database a register of a kind. */
  async found(kind: RegisterKind): Promise<void> {
    await this.writer.transact((transaction) =>
      createRegister(transaction, {
        kind,
        openedAt: null,
        timeZone: 'Europe/Brussels',
        rulesVersion: RULES_VERSION,
      }),
    );
  }
}
