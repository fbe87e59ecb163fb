import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { databases } from '../support/databases.js';
import { ENGINES, TO_SERVE } from '../support/application.js';
import { openDesk, REQUESTER } from './a-desk.js';
import type { Desk } from './a-desk.js';

const KINDS = databases.filter(({ name }) => ENGINES.includes(name));

describe.each(KINDS)('any other request, on $name', (kind) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(kind);
  }, TO_SERVE);
  afterAll(() => desk.close());

  it.each(['nl', 'en', 'fr', 'de'])('is answered in free words, in %s', async (language) => {
    const { id } = await desk.receive({ kind: 'OTHER', language });
    const first = await desk.draft(id);
    const answer = 'No. 42 is the answer & nothing else.';
    const { draftedAt, html } = await desk.draft(id, {
      passages: [{ key: 'answer', text: answer }],
    });
    expect(first.passages.map(({ key }: { key: string }) => key)).toContain('answer');
    expect(html).toContain('No. 42 is the answer &amp; nothing else.');
    const sent = await desk.command('sendAnswer(id: $id, draftedAt: $draftedAt)', {
      id,
      draftedAt,
    });
    expect(sent).toMatchObject({ state: 'ANSWERED' });
    const twin = (await desk.download(sent.letters[0].twinUrl)).bytes.toString();
    for (const kept of ['No. 42', REQUESTER.name]) expect(twin).not.toContain(kept);
  });

  it('cannot go out before somebody wrote the answer', async () => {
    const { id } = await desk.receive({ kind: 'OTHER' });
    const { draftedAt } = await desk.draft(id);
    expect(
      await desk.command('sendAnswer(id: $id, draftedAt: $draftedAt)', { id, draftedAt }),
    ).toMatchObject({ code: 'ANSWER_INCOMPLETE' });
  });
});
