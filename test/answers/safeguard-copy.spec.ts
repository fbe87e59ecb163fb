import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demonstrationId } from '../../seeds/demonstration/demonstration-id.js';
import { LANGUAGES } from '../../src/words/language.js';
import { answering, readAloud } from '../support/answering.js';
import type { Answering, Asking } from '../support/answering.js';
import { TO_SERVE } from '../support/application.js';

const DIGEST = 'a1b2c3d4e5f6'.padEnd(64, '0');

describe('a copy of safeguards', () => {
  let register: Answering;

  beforeAll(async () => {
    register = await answering();
  }, TO_SERVE);

  afterAll(() => register.close());

  const compose = (asking: Asking) => register.compose({ kind: 'SAFEGUARD_COPY', ...asking });

  const of = (...keys: readonly string[]): Pick<Asking, 'about'> => ({
    about: { territories: [], recipientIds: keys.map((key) => demonstrationId('recipient', key)) },
  });

  const manila = { relations: ['claimant'], ...of('manila') };

  it('of the clauses with Manila Claims is owed, and nothing is sent before it is made', async () => {
    const { letter, gaps, facts } = await compose({ ...manila, language: 'en' });
    expect(readAloud(letter)).toContain(
      '- The copy is not ready yet: Manila Claims Example Inc. [invented] – Philippines. Standard contractual clauses, Module Two, signed on 2 April 2024. You have a right to this copy under Clause 8.3 of these clauses.',
    );
    expect(gaps.map(({ code, blocking }) => [code, blocking])).toEqual([
      ['NO_ORIGINAL', false],
      ['NO_REDACTED_COPY', true],
    ]);
    expect(facts.lines.map(({ name, place, module, copy }) => [name, place, module, copy])).toEqual(
      [['Manila Claims Example Inc.', 'PH', 'M2', null]],
    );
    expect(facts.toolIds).toEqual([facts.lines[0]?.toolId]);
  });

  it('is enclosed once it is made, with a sheet of reasons, free of charge', async () => {
    const { facts: before } = await compose(manila);
    const copies = new Map([[before.toolIds[0] ?? '', { original: true, redactedDigest: DIGEST }]]);
    const { letter, gaps, facts } = await compose({ ...manila, copies, language: 'nl' });
    const text = readAloud(letter);
    expect(text).toContain('- Kopie 1: Manila Claims Example Inc. [verzonnen] – Filipijnen.');
    expect(text).toMatch(
      /- Kopie 1: .*Manila Claims.*, getekend op 2 april 2024 \(digitale vingerafdruk: a1b2c3d4e5f6\)/,
    );
    expect(text).toContain('- Blad bij kopie 1: wat is weggelaten en waarom');
    expect(text).toContain('U betaalt niets');
    expect(gaps).toEqual([]);
    expect(facts.lines[0]?.copy).toBe(DIGEST);
    expect(facts.counts.copies).toBe(1);
  });

  it.each<{ module: string; key: string; by: string; relation: string; clause: string }>`
    module  | key             | by            | relation           | clause
    ${'M1'} | ${'bermuda-re'} | ${'noordzee'} | ${'policy_holder'} | ${'clausule 8.2, punt c)'}
    ${'M2'} | ${'cebu'}       | ${'noordzee'} | ${'policy_holder'} | ${'clausule 8.3'}
    ${'M3'} | ${'kyiv'}       | ${'noordzee'} | ${'policy_holder'} | ${'clausule 8.3'}
  `('of module $module is owed by $clause', async ({ key, by, relation, clause }) => {
    const { letter } = await compose({ ...of(key), by, relations: [relation], language: 'nl' });
    expect(readAloud(letter)).toContain(
      `U hebt recht op deze kopie volgens ${clause} van deze bepalingen.`,
    );
  });

  it('of another contract is owed by the law', async () => {
    const { letter } = await compose({ ...of('bermuda-re'), by: 'noordzee-gb', language: 'en' });
    expect(readAloud(letter)).toContain(
      'You have a right to this copy under Article 13(1)(f) UK GDPR.',
    );
  });

  it('of Module Four is given by choice: the clauses hold no such duty', async () => {
    const asking = { ...of('manila-bank'), by: 'noordzee-nl', language: 'en' } as const;
    const { letter, gaps, passages, facts } = await compose(asking);
    const text = readAloud(letter);
    expect(text).toContain(
      'In Module Four of the standard contractual clauses, the clauses do not say that you must be given a copy. They do in Module One (Clause 8.2(c)) and in Modules Two and Three (Clause 8.3).',
    );
    expect(text).toContain('Manila Bank Example Corp.');
    expect(passages.map(({ key }) => key)).toEqual(['opening', 'moduleFour', 'closing']);
    expect(passages[1]?.text).toBe('That is why we do not give a copy of these agreements.');
    expect(gaps.map(({ code }) => code)).toEqual([]);
    const copies = new Map([[facts.toolIds[0] ?? '', { original: true, redactedDigest: DIGEST }]]);
    const given = await compose({ ...asking, copies });
    expect(given.passages[1]?.text).toBe(
      'We give you a copy all the same. It comes with this letter.',
    );
    const worded = await compose({ ...asking, passages: { moduleFour: 'We would rather not.' } });
    expect(worded.passages[1]).toEqual({
      key: 'moduleFour',
      text: 'We would rather not.',
      edited: true,
    });
  });

  it('is no copy where a decision covers the recipient, but its number and where to read it', async () => {
    const { letter, gaps } = await compose({ ...of('cloudmail'), language: 'nl' });
    const text = readAloud(letter);
    expect(text).toContain('Daarom zijn er geen contractbepalingen nodig');
    expect(text).toContain('besluit (EU) 2023/1795');
    expect(text).toContain('https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32023D1795');
    expect(gaps).toEqual([]);
  });

  it('is no copy of rules of the group, but how to learn what they say (GDPR 47(2)(g))', async () => {
    const { letter } = await compose({ ...of('noordzee-in'), language: 'en' });
    expect(readAloud(letter)).toContain(
      'You have a right to information about these rules (Article 47(2)(g) GDPR); please ask for it at GDPR@Cigna.com.',
    );
  });

  it.each<{ key: string; relation: string; sentence: string }>`
    key          | relation           | sentence
    ${'paynord'} | ${'policy_holder'} | ${'The data stay inside the European Economic Area (EEA)'}
    ${'hanoi'}   | ${'policy_holder'} | ${'For this transfer no safeguard is on record; we are looking into it.'}
    ${'bangkok'} | ${'claimant'}      | ${'it is necessary for a contract with you (Article 49(1)(b) GDPR)'}
  `(
    'says what carries the flow to $key in place of a copy',
    async ({ key, relation, sentence }) => {
      const { letter } = await compose({ ...of(key), relations: [relation], language: 'en' });
      expect(readAloud(letter)).toContain(sentence);
    },
  );

  it('is asked about by country, or about all', async () => {
    const asked = await compose({ about: { territories: ['PH'], recipientIds: [] } });
    expect(new Set(asked.facts.lines.map(({ place }) => place))).toEqual(new Set(['PH']));
    const all = await compose({});
    expect(all.facts.flowIds.length).toBeGreaterThan(50);
    expect(all.facts.flowIds).toEqual(expect.arrayContaining([...asked.facts.flowIds]));
  });

  it('says that nothing is on record for what was asked about', async () => {
    const about = { territories: ['AQ'], recipientIds: [demonstrationId('recipient', 'manila')] };
    const { letter, gaps } = await compose({ about, language: 'en' });
    expect(readAloud(letter)).toContain('we found no transfer of such data for: Antarctica.');
    expect(gaps.map(({ code, values }) => [code, values['about']])).toEqual([
      ['NOBODY_FOUND', undefined],
      ['NOT_FOUND', 'Antarctica'],
      // It receives data of claimants only.
      ['NOT_FOUND', 'Manila Claims Example Inc. [invented]'],
    ]);
  });

  it.each(LANGUAGES)('is told in %s with everybody its facts name', async (language) => {
    const { letter, facts } = await compose({ language });
    const text = readAloud(letter);
    for (const { name } of facts.lines) expect(text).toContain(name);
    expect(text).not.toMatch(/[{}]|undefined|null/);
  });
});
