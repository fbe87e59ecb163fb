import { Injectable } from '@nestjs/common';
import { sha256 } from '../audit/sha256.js';
import { DocumentFolder } from '../documents/document-folder.js';
import type { SentFile, SentLetter } from '../domain/requests/request-step.js';
import type { Letter } from '../letters/letter.js';
import { LETTER_FORMATS, renderLetter } from '../letters/render-letter.js';
import type { KeptRequester } from './requester.store.js';
import { RequesterVault } from './requester-vault.js';

/** The files of letters that were sent: sealed under the key of their request, with a twin that names nobody. */
@Injectable()
export class SentLetters {
  constructor(
    private readonly folder: DocumentFolder,
    private readonly vault: RequesterVault,
  ) {}

  /** Keeps a letter in every format, and its twin as HTML. The digests are those of the files as they are sent. */
  async keep(kept: KeptRequester, letter: Letter, twin: Letter): Promise<SentLetter> {
    const files: SentFile[] = [];
    for (const format of LETTER_FORMATS) {
      const bytes = await renderLetter(letter, format);
      const sealedSha256 = await this.folder.put(this.vault.sealFile(kept, bytes));
      files.push({ format, sha256: sha256(bytes), bytes: bytes.byteLength, sealedSha256 });
    }
    return { files, twinSha256: await this.folder.put(await renderLetter(twin, 'HTML')) };
  }

  /** A file byte for byte as it was sent. */
  async open(kept: KeptRequester, file: SentFile): Promise<Buffer> {
    const bytes = this.vault.file(kept, await this.whole(file.sealedSha256));
    if (sha256(bytes) !== file.sha256) throw new Error('A letter is not the one that was sent.');
    return bytes;
  }

  /** What was sent, without the person. */
  twin({ twinSha256 }: SentLetter): Promise<Uint8Array> {
    return this.whole(twinSha256);
  }

  private async whole(digest: string): Promise<Uint8Array> {
    const bytes = await this.folder.read(digest);
    if (typeof bytes === 'string') throw new Error(`A letter is not handed out: ${bytes}.`);
    return bytes;
  }

  /** Removes what was kept for a letter that was not sent after all. */
  async discard({ files }: SentLetter): Promise<void> {
    for (const { sealedSha256 } of files) await this.folder.remove(sealedSha256);
  }
}
