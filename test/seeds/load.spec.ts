import { describe, expect, it } from '@jest/globals';
import { load } from '../../seeds/load/load.js';
import { vocabulary } from '../../seeds/reference/vocabulary.js';
import { DATA_CATEGORIES, DATA_SUBJECTS, PURPOSES, SERVICE_TYPES } from '../../seeds/load/skew.js';

const batches = [...load({ flows: 2000, seed: 7 })];
const changes = batches.flatMap((batch) => batch.changes);

describe('the load', () => {
  it('is the same for the same size and seed, and differs for another seed', () => {
    expect([...load({ flows: 2000, seed: 7 })]).toEqual(batches);
    expect([...load({ flows: 2000, seed: 8 })]).not.toEqual(batches);
  });

  it('holds as many flows as asked for, some of them recorded twice', () => {
    const recorded = changes.filter(({ noun }) => noun === 'dataFlow');
    expect(new Set(recorded.map(({ id }) => id)).size).toBe(2000);
    expect(recorded.length).toBeGreaterThan(2100);
  });

  it('is recorded in order, no record twice in a batch', () => {
    const instants = batches.map(({ recordedAt }) => recordedAt);
    expect(instants).toEqual([...new Set(instants)].toSorted());
    for (const batch of batches) {
      expect(new Set(batch.changes.map(({ id }) => id)).size).toBe(batch.changes.length);
    }
  });

  it('names only parties that are recorded before', () => {
    const known = new Set<string>();
    const large = [...load({ flows: 10_000, seed: 7 })];
    for (const change of large.flatMap((batch) => batch.changes)) {
      if (change.noun === 'recipient') known.add(change.id);
      if (change.noun !== 'dataFlow' || change.facts === null) continue;
      expect(known.has(change.facts.exporterId)).toBe(true);
      expect(known.has(change.facts.recipientId)).toBe(true);
    }
  });

  it('uses the words of the vocabulary', () => {
    const slugs = new Set(
      vocabulary().changes.flatMap(({ facts }) =>
        facts !== null && 'slug' in facts ? facts.slug : [],
      ),
    );
    for (const slug of [...PURPOSES, ...DATA_CATEGORIES, ...DATA_SUBJECTS, ...SERVICE_TYPES]) {
      expect(slugs).toContain(slug);
    }
  });
});
