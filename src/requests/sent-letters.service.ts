import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { Reader } from '../database/reader.js';
import { sentLetters } from '../domain/requests/request-life.js';
import type { RequestLife } from '../domain/requests/request-life.js';
import type { SentFile } from '../domain/requests/request-step.js';
import { LETTER_FILES } from '../letters/render-letter.js';
import { RequestDeskService } from './request-desk.service.js';
import { requesterOf } from './requester.store.js';
import { requestById } from './requests.store.js';
import { SentLetters } from './sent-letters.js';

/** A file as it is handed out. */
type Handed = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array };

/** Shows what was sent again. */
@Injectable()
export class SentLettersService {
  constructor(
    private readonly reader: Reader,
    private readonly desk: RequestDeskService,
    private readonly letters: SentLetters,
  ) {}

  /**
   * A file of a request by its digest, or `null` when there is none for this person: a letter is for the officer
   * alone, and each look at one stands in the audit chain; a twin names nobody.
   */
  async file(actor: Actor, id: string, sha256: string): Promise<Handed | null> {
    const life = await requestById(this.reader, id);
    if (life === null) return null;
    const letters = sentLetters(life);
    const { reference } = life.intake;
    const twin = letters.find(({ twinSha256 }) => twinSha256 === sha256);
    if (twin !== undefined) {
      const bytes = await this.letters.twin(twin);
      return { name: `${reference}-twin.html`, mediaType: LETTER_FILES.HTML.mediaType, bytes };
    }
    const file = letters.flatMap(({ files }) => files).find((each) => each.sha256 === sha256);
    if (file === undefined || !actor.roles.includes('DPO')) return null;
    return this.opened(actor, life, file);
  }

  private async opened(
    actor: Actor,
    { intake }: RequestLife,
    file: SentFile,
  ): Promise<Handed | null> {
    const held = await requesterOf(this.reader, intake.requestId);
    if (held === null || 'erasedAt' in held) return null;
    const { extension, mediaType } = LETTER_FILES[file.format];
    await this.desk.noteLook(actor, intake.requestId, 'LOOK_AT_LETTER');
    return {
      name: `${intake.reference}.${extension}`,
      mediaType,
      bytes: await this.letters.open(held, file),
    };
  }
}
