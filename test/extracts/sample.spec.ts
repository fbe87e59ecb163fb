import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { digestOfEntry } from '../../src/audit/audit-entry.js';
import type { AuditEntry } from '../../src/audit/audit-entry.js';
import { sample } from '../../src/extracts/formats/sample/sample.js';
import { ENGINES, TO_SERVE } from '../support/application.js';
import { extracting, written } from '../support/extract-source.js';
import type { Extracting, Written } from '../support/extract-source.js';

const DAY = '2023-03-31';

type Held = {
  readonly id: string;
  readonly onTheDay: boolean;
  readonly facts: Readonly<Record<string, unknown>> & {
    readonly parties?: readonly { readonly recipientId: string }[];
  };
};

type Finding = {
  readonly rule: { readonly id: string; readonly words: string };
  readonly citation: string;
  readonly verdict: string;
  readonly reason: { readonly code: string; readonly words: string };
  readonly evidence: readonly { readonly noun: string; readonly id: string }[];
};

type Folder = {
  readonly flow: {
    readonly id: string;
    readonly facts: { readonly exporterId: string; readonly recipientId: string };
    readonly exporter: { readonly name: string };
    readonly recipient: { readonly name: string };
    readonly coverage: readonly {
      readonly regime: string;
      readonly outcome: string;
      readonly words: { readonly name: string };
      readonly tool: { readonly id: string } | null;
      readonly missing: readonly { readonly code: string; readonly words: string }[];
      readonly considered: readonly Finding[];
    }[];
  };
  readonly papers: Readonly<Record<string, readonly Held[]>>;
  readonly history: {
    readonly versions: readonly {
      readonly noun: string;
      readonly id: string;
      readonly recorded: { readonly from: string; readonly to: string };
    }[];
    readonly entries: readonly AuditEntry[];
  };
};

function foldersIn(files: readonly Written[]): readonly Folder[] {
  const ids = new Set(files.flatMap(({ path }) => /^sample\/([^/]+)\//.exec(path)?.[1] ?? []));
  const read = (path: string): unknown =>
    JSON.parse(files.find((file) => file.path === path)?.text ?? 'null');
  return [...ids].map((id) => ({
    flow: read(`sample/${id}/flow.json`),
    papers: read(`sample/${id}/papers.json`),
    history: read(`sample/${id}/history.json`),
  })) as readonly Folder[];
}

describe('a sample of the demonstration', () => {
  let register: Extracting;
  let files: readonly Written[];
  let folders: readonly Folder[];

  async function sampled(flows: number, seed: number, more = {}): Promise<readonly Written[]> {
    const source = await register.sourceAt({ on: DAY, sample: { flows, seed }, ...more });
    return written(sample, source);
  }

  beforeAll(async () => {
    register = await extracting();
    files = await sampled(40, 7);
    folders = foldersIn(files);
  }, TO_SERVE);

  afterAll(() => register.close());

  it('says how it was drawn, and from how many', async () => {
    const [first] = files;
    const draw = JSON.parse(first?.text ?? '') as {
      readonly asked: object;
      readonly population: number;
      readonly drawn: readonly { readonly id: string; readonly lot: string }[];
    };
    const source = await register.sourceAt({ on: DAY });
    const { matching } = await source.flowTotals();
    expect(first?.path).toBe('sample/draw.json');
    expect(draw.asked).toEqual({ flows: 40, seed: 7 });
    expect(draw.population).toBe(matching);
    expect(draw.drawn.map(({ id }) => id)).toEqual(folders.map(({ flow }) => flow.id));
    expect(first?.tally.rows).toBe(40);
    expect(first?.tally.leftOut[1]).toEqual({ reason: 'NOT_DRAWN', rows: matching - 40 });
  });

  it('is another one by another seed, and the same one by the same', async () => {
    const texts = (some: readonly Written[]): readonly string[] => some.map(({ text }) => text);
    expect(texts(await sampled(3, 11))).toEqual(texts(await sampled(3, 11)));
    const ids = foldersIn(await sampled(3, 12)).map(({ flow }) => flow.id);
    expect(ids).not.toEqual(foldersIn(await sampled(3, 11)).map(({ flow }) => flow.id));
  });

  it('draws from the flows that match only, and all of them when there are fewer', async () => {
    const filter = { outcome: ['NOT_COVERED'] } as const;
    const source = await register.sourceAt({ on: DAY, filter });
    const { matching } = await source.flowTotals();
    const all = foldersIn(await sampled(200, 7, { filter }));
    expect(all).toHaveLength(Math.min(200, matching));
    for (const { flow } of all) {
      expect(flow.coverage.map(({ outcome }) => outcome)).toContain('NOT_COVERED');
    }
  });

  it('encloses every record that a rule named, and what the answer rests on', () => {
    let named = 0;
    for (const { flow, papers } of folders) {
      const enclosed = new Set([flow.id, ...Object.values(papers).flatMap((held) => idsOf(held))]);
      for (const { tool, considered } of flow.coverage) {
        const evidence = considered.flatMap((finding) => finding.evidence);
        const ids = [...evidence.map(({ id }) => id), ...(tool === null ? [] : [tool.id])];
        expect(ids.filter((id) => !enclosed.has(id))).toEqual([]);
        named += ids.length;
      }
    }
    expect(named).toBeGreaterThan(40);
  });

  it('encloses nothing between other parties', () => {
    for (const { flow, papers } of folders) {
      const { exporterId, recipientId } = flow.facts;
      for (const { facts } of papers['safeguard'] ?? []) {
        const parties = (facts.parties ?? []).map((party) => party.recipientId);
        expect(parties).toEqual(expect.arrayContaining([exporterId, recipientId]));
      }
      for (const { facts } of papers['processingAgreement'] ?? []) {
        expect([exporterId, recipientId]).toContain(facts['controllerId']);
        expect([exporterId, recipientId]).toContain(facts['processorId']);
      }
    }
  });

  it('says every verdict and every reason in words', () => {
    for (const { flow } of folders) {
      for (const { words, missing, considered } of flow.coverage) {
        expect(words.name).toMatch(/^[A-Z][a-z]/);
        expect(considered.length).toBeGreaterThan(5);
        for (const { code, words: said } of missing) expect(said).not.toBe(code);
        for (const { rule, reason, citation } of considered) {
          expect(rule.words).not.toBe(rule.id);
          expect(reason.words).not.toBe(reason.code);
          expect(citation).not.toBe('');
        }
      }
    }
  });

  it('marks who was made up', async () => {
    const marked = folders.filter(({ flow }) => flow.recipient.name.endsWith(' [invented]'));
    expect(marked.length).toBeGreaterThan(0);
    const dutch = foldersIn(await sampled(40, 7, { language: 'nl' }));
    const inDutch = dutch.filter(({ flow }) => flow.recipient.name.endsWith(' [verzonnen]'));
    expect(inDutch).toHaveLength(marked.length);
  });

  it('tells who recorded every version of the flow and of its papers, by entries that hold', () => {
    for (const { flow, papers, history } of folders) {
      const told = new Set(history.versions.map(({ id }) => id));
      const ids = [flow.id, ...Object.values(papers).flatMap((held) => idsOf(held))];
      expect(ids.filter((id) => !told.has(id))).toEqual([]);
      const instants = new Set<string>(history.entries.map(({ recordedAt }) => recordedAt));
      for (const { recorded } of history.versions) {
        expect(instants).toContain(recorded.from);
        if (recorded.to < '9999') expect(instants).toContain(recorded.to);
      }
      for (const entry of history.entries) expect(digestOfEntry(entry)).toBe(entry.digest);
    }
  });

  it('knows nothing that was recorded later', async () => {
    const knownAt = '2022-06-30T12:00:00.000Z';
    const then = foldersIn(await sampled(10, 7, { knownAt }));
    expect(then).toHaveLength(10);
    for (const { history } of then) {
      expect(history.versions.every(({ recorded }) => recorded.from <= knownAt)).toBe(true);
      expect(history.entries.every(({ recordedAt }) => recordedAt <= knownAt)).toBe(true);
    }
  });
});

describe('the same sample on every database', () => {
  it(
    'holds the same flows with the same papers',
    async () => {
      const texts = [];
      for (const engine of ENGINES) {
        const register = await extracting(engine);
        const source = await register.sourceAt({ on: DAY, sample: { flows: 8, seed: 3 } });
        const files = await written(sample, source);
        // Histories carry ids of versions, which each recording makes anew.
        texts.push(
          files.filter(({ path }) => !path.endsWith('history.json')).map(({ text }) => text),
        );
        await register.close();
      }
      expect(texts[0]).toHaveLength(17);
      for (const other of texts) expect(other).toEqual(texts[0]);
    },
    TO_SERVE,
  );
});

function idsOf(records: readonly Held[]): readonly string[] {
  return records.map(({ id }) => id);
}
