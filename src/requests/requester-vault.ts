import { Injectable } from '@nestjs/common';
import { comparedEmail, comparedName } from './requester.js';
import type { Requester } from './requester.js';
import type { KeptRequester } from './requester.store.js';
import { RequestKeys } from './request-keys.js';
import { newKey, opened, openedText, sealed, sealedText } from './sealing.js';

/** Seals who asks, what is written to them and what was sent, each request under a key of its own. */
@Injectable()
export class RequesterVault {
  constructor(private readonly keys: RequestKeys) {}

  /** Whether requesters can be kept at all. */
  get isOpen(): boolean {
    return this.keys.current !== null;
  }

  /** A requester as it is to be kept, under a fresh key. */
  keep(requestId: string, requester: Requester): KeptRequester {
    const key = newKey();
    return {
      requestId,
      ...this.keys.wrap(key, requestId),
      ...this.matches(requester),
      sealed: sealedText(key, requester, `requester ${requestId}`),
    };
  }

  requester(kept: KeptRequester): Requester {
    const about = `requester ${kept.requestId}`;
    return openedText(this.keyOf(kept), kept.sealed, about) as Requester;
  }

  /** Seals words to or of the person, for a step of the request. */
  sealWords(kept: KeptRequester, words: unknown): string {
    return sealedText(this.keyOf(kept), words, `words ${kept.requestId}`);
  }

  words(kept: KeptRequester, text: string): unknown {
    return openedText(this.keyOf(kept), text, `words ${kept.requestId}`);
  }

  /** Seals a file that is sent. */
  sealFile(kept: KeptRequester, bytes: Uint8Array): Buffer {
    return sealed(this.keyOf(kept), bytes, `file ${kept.requestId}`);
  }

  file(kept: KeptRequester, bytes: Uint8Array): Buffer {
    return opened(this.keyOf(kept), bytes, `file ${kept.requestId}`);
  }

  /** Hashes by which others of the same person are found, under whichever key they were kept. */
  matchesOf({ email, name }: Requester): {
    readonly emailMatches: readonly string[];
    readonly nameMatches: readonly string[];
  } {
    return {
      emailMatches: email === null ? [] : this.keys.matchesOf(comparedEmail(email)),
      nameMatches: this.keys.matchesOf(comparedName(name)),
    };
  }

  /** The same requester under the current key of the configuration. */
  rewrapped(kept: KeptRequester): KeptRequester {
    const requester = this.requester(kept);
    const wrapped = this.keys.wrap(this.keyOf(kept), kept.requestId);
    return { ...kept, ...wrapped, ...this.matches(requester) };
  }

  private keyOf(kept: KeptRequester): Buffer {
    return this.keys.unwrap(kept, kept.requestId);
  }

  private matches({ email, name }: Requester): Pick<KeptRequester, 'emailMatch' | 'nameMatch'> {
    return {
      emailMatch: email === null ? null : this.keys.matchOf(comparedEmail(email)),
      nameMatch: this.keys.matchOf(comparedName(name)),
    };
  }
}
