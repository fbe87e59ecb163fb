import { Injectable } from '@nestjs/common';
import { Reader } from '../database/reader.js';
import type { Instant } from '../domain/time/instant.js';
import type { KnownLaw, LawHistory } from './law-history.js';
import { lawChangedAfter, loadLaw } from './law.store.js';

/** Law and vocabulary, in memory; read again when the chain moved on and they changed. */
@Injectable()
export class LawService {
  private loaded: { readonly history: LawHistory; readonly upTo: Instant } | null = null;
  private loading: Promise<void> | null = null;

  constructor(private readonly reader: Reader) {}

  /** As the register held it at `knownAt`, which is not after `head`, the newest instant recorded. */
  async at(knownAt: Instant, head: Instant): Promise<KnownLaw> {
    // A load under way may have begun under an older head: then another one follows.
    while (this.loaded === null || this.loaded.upTo < knownAt) {
      this.loading ??= this.load(head).finally(() => {
        this.loading = null;
      });
      await this.loading;
    }
    return this.loaded.history.at(knownAt);
  }

  private async load(head: Instant): Promise<void> {
    const { loaded } = this;
    const isCurrent = loaded !== null && !(await lawChangedAfter(this.reader, loaded.upTo));
    const history = isCurrent ? loaded.history : await loadLaw(this.reader);
    this.loaded = { history, upTo: head };
  }
}
