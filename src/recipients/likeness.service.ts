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
  readonly also?: readonly { readonly candidate: Candidate; readonly described: Described }[];
};

/**
 * Finds recipients that may be the same: every one on record, whatever the days it is on record for,
 * under every name it had. The index is read from the versions and follows the audit chain, whoever
 * writes: before each answer it takes in what was recorded since the last one.
 */
@Injectable()
export class LikenessService {
  private readonly index = new CandidateIndex();
  private upTo: Instant | null = null;
  private following: Promise<void> | null = null;

  constructor(private readonly reader: Reader) {}

  /** Those like the one described, the likeliest first, as recorded when the question is asked. */
  async similar(
    described: Described,
    { most, except = null, also = [] }: SimilarOptions,
  ): Promise<readonly Similar[]> {
    await this.follow();
    const drafts = new CandidateIndex();
    for (const { candidate, described: draft } of also) drafts.put(candidate, [draft]);
    return [...this.index.like(described), ...drafts.like(described)]
      .filter(({ candidate }) => candidate.id !== except)
      .toSorted((one, other) => other.likeness.score - one.likeness.score)
      .slice(0, most);
  }

  /** The same for several who are described, of each in its place, on record as one reading finds it. */
  async similarToEach(
    described: readonly Described[],
    { most }: { readonly most: number },
  ): Promise<readonly (readonly Similar[])[]> {
    await this.follow();
    return described.map((each) => this.index.like(each).slice(0, most));
  }

  private async follow(): Promise<void> {
    const head = (await auditHead(this.reader))?.recordedAt;
    if (head === undefined) return;
    // A reading under way may have begun under an older head: then another one follows.
    while (this.upTo === null || this.upTo < head) {
      this.following ??= this.takeIn(head).finally(() => {
        this.following = null;
      });
      await this.following;
    }
  }

  private async takeIn(head: Instant): Promise<void> {
    for await (const changed of recipientsChangedAfter(this.reader, this.upTo)) {
      for (const { id, now } of changed) {
        if (now === null) this.index.remove(id);
        else this.index.put(now.candidate, now.descriptions);
      }
    }
    this.upTo = head;
  }
}
