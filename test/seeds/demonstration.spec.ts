import { describe, expect, it } from '@jest/globals';
import { demonstrationId } from '../../seeds/demonstration/demonstration-id.js';
import { demonstration } from '../../seeds/demonstration/demonstration.js';
import { everything } from '../../seeds/demonstration/everything.js';
import { AGREEMENT_POINTS } from '../../src/domain/register/processing-agreement.js';
import type { Change, FactsByNoun, Noun } from '../../src/domain/register/change.js';

const batches = everything();
const changes: readonly Change[] = batches.flatMap((batch) => batch.changes);

function factsOf<N extends Noun>(noun: N): readonly FactsByNoun[N][] {
  return changes
    .filter((change) => change.noun === noun)
    .flatMap(({ facts }) => (facts === null ? [] : [facts as FactsByNoun[N]]));
}

/** Ids of the records whose facts ever satisfy the test. */
function idsOf<N extends Noun>(noun: N, test: (facts: FactsByNoun[N]) => boolean): Set<string> {
  return new Set(
    changes
      .filter((change) => change.noun === noun)
      .filter(({ facts }) => facts !== null && test(facts as FactsByNoun[N]))
      .map(({ id }) => id),
  );
}

/** Every id that facts name: keys that end in Id or Ids, at any depth. */
function idsNamed(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') return /Ids?$/.test(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((entry) => idsNamed(entry, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([inner, entry]) => idsNamed(entry, inner));
}

describe('the demonstration', () => {
  it('is the same every time', () => {
    expect(demonstration()).toEqual(demonstration());
  });

  it('carries over every real company, authority and business transfer', () => {
    const real = (kind: string) =>
      idsOf('recipient', (facts) => !facts.invented && facts.kind === kind).size;
    expect(real('AFFILIATE')).toBe(177);
    expect(real('AUTHORITY')).toBe(156);
    expect(idsOf('businessTransfer', ({ invented }) => !invented).size).toBe(32);
  });

  it('is recorded in order, ended before the clock of the demonstration', () => {
    const instants = batches.map(({ recordedAt }) => recordedAt as string);
    expect(instants).toEqual([...new Set(instants)].toSorted());
    expect(instants.at(-1)?.slice(0, 10).localeCompare('2026-11-24')).toBe(-1);
  });

  it('says nothing about a record twice in one batch', () => {
    for (const batch of batches) {
      expect(new Set(batch.changes.map(({ id }) => id)).size).toBe(batch.changes.length);
    }
  });

  it('names only what is recorded by then', () => {
    const known = new Set<string>();
    for (const batch of batches) {
      for (const { id } of batch.changes) known.add(id);
      for (const { noun, facts } of batch.changes) {
        if (noun === 'statement') continue;
        expect(idsNamed(facts).filter((id) => !known.has(id))).toEqual([]);
      }
    }
  });

  it('uses the words of the vocabulary', () => {
    const slugs = new Set(factsOf('vocabularyTerm').map(({ slug }) => slug));
    for (const { purposes, dataCategories, dataSubjects } of [
      ...factsOf('dataFlow'),
      ...factsOf('processingActivity'),
    ]) {
      for (const slug of [...purposes, ...dataCategories, ...dataSubjects]) {
        expect(slugs).toContain(slug);
      }
    }
  });

  it('calls what is invented an example, and nothing else', () => {
    for (const { legalName, invented } of factsOf('recipient')) {
      expect({ legalName, invented }).toEqual({
        legalName,
        invented: /\bExample\b/.test(legalName),
      });
    }
  });

  it('has a provider for every service that the statement names', () => {
    const rendered = new Set(factsOf('recipient').flatMap(({ serviceTypes }) => serviceTypes));
    for (const service of factsOf('statement').flatMap(({ serviceTypes }) => serviceTypes)) {
      expect(rendered).toContain(service);
    }
  });

  it('shows no invented provider as a supplier of a real company', () => {
    const invented = idsOf('recipient', (facts) => facts.invented);
    for (const { exporterId, recipientId, note } of factsOf('dataFlow')) {
      if (invented.has(recipientId)) expect(invented.has(exporterId)).toBe(true);
      if (!invented.has(exporterId)) expect(note).toMatch(/^Illustrative: /);
    }
    expect(factsOf('dataFlow').every((facts) => facts.invented)).toBe(true);
  });

  it('has no flow to the processor that procurement has yet to register', () => {
    const pune = demonstrationId('recipient', 'pune');
    expect(idsOf('recipient', ({ legalName }) => legalName.startsWith('Pune')).has(pune)).toBe(
      true,
    );
    expect(factsOf('dataFlow').filter(({ recipientId }) => recipientId === pune)).toEqual([]);
  });

  it('marks what was recalled, and what nobody knows', () => {
    const affiliates = factsOf('recipient').filter(
      ({ kind, invented }) => kind === 'AFFILIATE' && !invented,
    );
    expect(affiliates.some(({ sourceKind }) => sourceKind === 'RECALLED')).toBe(true);
    expect(affiliates.some(({ confidence }) => confidence === 'LOW')).toBe(true);
    expect(affiliates.some(({ fromPrecision }) => fromPrecision === 'UNKNOWN')).toBe(true);
    expect(affiliates.some(({ fromPrecision }) => fromPrecision === 'MONTH')).toBe(true);
  });

  it('has a whole contract with a processor, one that lacks points, and a notice that waits', () => {
    const missing = factsOf('processingAgreement').map(({ points }) =>
      AGREEMENT_POINTS.filter((point) => !points.includes(point)),
    );
    expect(missing).toEqual([[], [], ['D', 'H']]);
    expect(factsOf('subProcessorNotice').map(({ decision }) => decision)).toEqual([
      'PENDING',
      'ACCEPTED',
      'PENDING',
    ]);
  });

  it('leaves the order of a foreign court under review', () => {
    expect(factsOf('authorityDisclosure')).toEqual([
      expect.objectContaining({
        receivedOn: '2026-11-10',
        decision: 'UNDER_REVIEW',
        groundCode: null,
      }),
    ]);
  });
});
