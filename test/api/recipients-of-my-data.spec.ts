import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { databases } from '../support/databases.js';
import { hasProgram, poppler } from '../support/programs.js';
import { ENGINES, TO_SERVE } from '../support/application.js';
import { openDesk, REQUESTER } from './a-desk.js';
import type { Desk } from './a-desk.js';

const KINDS = databases.filter(({ name }) => ENGINES.includes(name));

/** GDPR 15(1)(c) as C-154/21 reads it: by name, from the Belgian insurer. */
describe.each(KINDS)('the recipients of somebody’s data, on $name', (kind) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(kind);
  }, TO_SERVE);
  afterAll(() => desk.close());

  const asked = (input: object): Promise<{ id: string }> =>
    desk.receive({
      kind: 'RECIPIENTS_OF_MY_DATA',
      language: 'en',
      relations: ['policy_holder'],
      ...input,
    });

  it.each([
    ['en', 'CloudMail Example Inc.', 'United States'],
    ['nl', 'CloudMail Example Inc.', 'Verenigde Staten'],
  ])(
    'are named in %s, with what they get and where, from intake to evidence',
    async (language, name, country) => {
      const { id } = await asked({ language });
      const draft = await desk.draft(id);
      // Onward recipients are recipients too.
      for (const said of [
        name,
        country,
        'São Paulo Cloud Example Ltda',
        'Hanoi Imaging Example JSC',
        '2023/1795',
      ]) {
        expect(draft.html).toContain(said);
      }
      // Nobody of another relation, and nobody of another company.
      expect(draft.html).not.toContain('Manila Claims Example Inc.');
      const sent = await desk.command('sendAnswer(id: $id, draftedAt: $draftedAt)', {
        id,
        draftedAt: draft.draftedAt,
      });
      expect(sent).toMatchObject({ state: 'ANSWERED', answer: { language, categoriesOnly: null } });
      const [pdf] = sent.letters[0].files;
      const { bytes } = await desk.download(pdf.url);
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
      if (!hasProgram('pdftotext')) return;
      const text = poppler('pdftotext', ['-layout'], bytes).toString();
      for (const said of ['CloudMail Example', REQUESTER.name, sent.reference]) {
        expect(text).toContain(said);
      }
      expect(poppler('pdfinfo', [], bytes).toString()).toMatch(/Tagged:\s+yes/);
    },
  );

  it('are narrowed by what the person is to the company', async () => {
    const { id } = await asked({ relations: ['claimant'] });
    const { html } = await desk.draft(id);
    expect(html).toContain('Manila Claims Example Inc.');
    expect(html).not.toContain('CloudMail Example Inc.');
  });

  it('are given as categories only where the law lets that, and the letter says why', async () => {
    const { id } = await asked({});
    const draft = await desk.draft(id, { categoriesOnly: 'EXCESSIVE' });
    expect(draft.html).not.toContain('CloudMail Example Inc.');
    expect(draft.html).toContain('C-154/21');
    expect(draft.html).toContain('12(5)');
  });

  it('are those of another moment when another is asked for', async () => {
    const { id } = await asked({});
    const { html } = await desk.draft(id, { on: '2025-12-31' });
    expect(html).toContain('CloudMail Example Inc.');
    expect(html).not.toContain('São Paulo Cloud Example Ltda');
    expect(await desk.draft(id, { knownAt: '2027-01-01T00:00:00.000Z' })).toMatchObject({
      code: 'MOMENT_UNKNOWN',
    });
  });
});
