import { Injectable } from '@nestjs/common';
import { auditHead } from '../audit/audit.store.js';
import { Reader } from '../database/reader.js';
import type { Described } from '../domain/likeness/profile.js';
import type { Instant } from '../domain/time/instant.js';
import type { Candidate } from './candidate.js';
import { CandidateIndex } from './candidate-index.js';
import type { Similar } from './candidate-index.js';
import { recipientsChangedAfter } from './candidates.store.js';

export type { Candidate } from './candidate.js';
export type { Similar } from './candidate-index.js';

/** Which of those found. */
export type SimilarOptions = {
  readonly most: number;
  /** A recipient that is not a duplicate of itself. */
  readonly except?: string | null;
  /** Others that are no recipients yet, such as drafts. */
  readonly among?: readonly Candidate[];
};

/**
 * Finds recipients that may be the same: every one on record, whatever the days it is on record for,
 * under every name it had. The index is read from the versions and follows the audit chain, whoever
 * writes: before each answer it takes in what was recorded since the last one.
 */
@Injectable()
export class LikenessService {
  private readonly index = new CandidateIndex();
  private upTo: Instant | '' = '';
  private following: Promise<void> | null = null;

  constructor(private readonly reader: Reader) {}

  /** Those like the one described, the likeliest first, as recorded when the question is asked. */
  async similar(
    described: Described,
    { most, except = null, among = [] }: SimilarOptions,
  ): Promise<readonly Similar[]> {
    await this.follow();
    const drafts = new CandidateIndex();
    for (const draft of among) drafts.put(draft.id, draft);
    return [...this.index.like(described), ...drafts.like(described)]
      .filter(({ candidate }) => candidate.id !== except)
      .toSorted((one, other) => other.likeness.score - one.likeness.score)
      .slice(0, most);
  }

  private async follow(): Promise<void> {
    const head = (await auditHead(this.reader))?.recordedAt ?? '';
    // A reading under way may have begun under an older head: then another one follows.
    while (this.upTo < head) {
      this.following ??= this.takeIn(head).finally(() => {
        this.following = null;
      });
      await this.following;
    }
  }

  private async takeIn(head: Instant | ''): Promise<void> {
    for await (const changed of recipientsChangedAfter(this.reader, this.upTo)) {
      for (const { id, candidate } of changed) this.index.put(id, candidate);
    }
    this.upTo = head;
  }
}
