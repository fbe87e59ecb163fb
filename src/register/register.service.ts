import { Injectable } from '@nestjs/common';
import { auditHead } from '../audit/audit.store.js';
import { Reader } from '../database/reader.js';
import type { Moment } from '../domain/register/moment.js';
import type { Instant } from '../domain/time/instant.js';
import type { LocalDate } from '../domain/time/local-date.js';
import { LawService } from '../law/law.service.js';
import type { KnownLaw } from '../law/law-history.js';
import type { RegisterRow } from './register.store.js';
import { registerRow } from './register.store.js';

/** The register opened at one moment: what every answer below it inherits. */
export type OpenedRegister = {
  readonly moment: Moment;
  /** Newest instant recorded when the question was asked. */
  readonly head: Instant;
  readonly row: RegisterRow;
  readonly known: KnownLaw;
};

/** A moment that cannot be asked for. */
export type MomentRefusal = {
  readonly code: 'REGISTER_EMPTY' | 'KNOWN_AT_IN_FUTURE';
  readonly head: Instant | null;
};

/** The one root of reading. */
@Injectable()
export class RegisterService {
  private head: Instant | null = null;
  private row: RegisterRow | null = null;

  constructor(
    private readonly reader: Reader,
    private readonly law: LawService,
  ) {}

  /** Opens the register at a moment; `knownAt` defaults to the newest instant recorded. */
  async at(on: LocalDate, knownAt: Instant | null): Promise<OpenedRegister | MomentRefusal> {
    const head = await this.headFor(knownAt);
    if (head === null) return { code: 'REGISTER_EMPTY', head };
    if (knownAt !== null && head < knownAt) return { code: 'KNOWN_AT_IN_FUTURE', head };
    const moment = { on, knownAt: knownAt ?? head };
    const known = await this.law.at(moment.knownAt, head);
    const row = await this.registerRow();
    return row === null ? { code: 'REGISTER_EMPTY', head } : { moment, head, row, known };
  }

  /** A past instant needs no look at the chain: what was recorded by then cannot change. */
  private async headFor(knownAt: Instant | null): Promise<Instant | null> {
    if (knownAt !== null && this.head !== null && knownAt <= this.head) return this.head;
    this.head = (await auditHead(this.reader))?.recordedAt ?? null;
    return this.head;
  }

  /** Kind and opening never change once the register is open. */
  private async registerRow(): Promise<RegisterRow | null> {
    if (this.row?.openedAt) return this.row;
    this.row = await registerRow(this.reader);
    return this.row;
  }
}
