import Pdf from 'pdfkit';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demonstrationId } from '../../seeds/demonstration/demonstration-id.js';
import { databases } from '../support/databases.js';
import { hasProgram, poppler } from '../support/programs.js';
import { DPO, ENGINES, TO_SERVE } from '../support/application.js';
import { openDesk } from './a-desk.js';
import type { Desk } from './a-desk.js';

const KINDS = databases.filter(({ name }) => ENGINES.includes(name));

const MANILA = demonstrationId('recipient', 'manila');

const CLAUSES = demonstrationId('safeguard', 'noordzee manila EU-46-2-C-SCC2021-M2 2024-04-02');

/** What the parties signed, with what must not be told. */
async function signed(): Promise<Buffer> {
  const document = new Pdf();
  document.text('STANDARD CONTRACTUAL CLAUSES, MODULE TWO');
  document.text('Contact person: Maria Santos, maria.santos@manila.example');
  document.addPage().text('ANNEX II').text('The vault door opens with code seven-nine-four.');
  document.end();
  return buffer(document);
}

/** S4: a copy of the clauses with Manila Claims. */
describe.each(KINDS)('a copy of safeguards, on $name', (kind) => {
  let desk: Desk;
  let id: string;
  beforeAll(async () => {
    desk = await openDesk(kind);
    const received = await desk.receive({
      kind: 'SAFEGUARD_COPY',
      receivedOn: '2026-11-23',
      relations: ['claimant'],
    });
    id = received.id;
    expect(received).toMatchObject({ dueOn: '2026-12-23' });
  }, TO_SERVE);
  afterAll(() => desk.close());

  it('says that it is our own time limit', async () => {
    const { howComputed } = await desk.read(id);
    expect(howComputed[0]).toMatch(/no time limit/i);
  });

  it('cannot go out before there is a redacted copy', async () => {
    const draft = await desk.draft(id, { recipientIds: [MANILA] });
    expect(draft.html).toContain('Manila Claims Example Inc.');
    expect(draft.html).toContain('8.3');
    expect(draft.gaps).toContainEqual(
      expect.objectContaining({ code: 'NO_REDACTED_COPY', blocking: true }),
    );
    expect(
      await desk.command('sendAnswer(id: $id, draftedAt: $draftedAt)', {
        id,
        draftedAt: draft.draftedAt,
      }),
    ).toMatchObject({ code: 'ANSWER_INCOMPLETE' });
  });

  it('goes out with a copy in which what is hidden is gone, and with its reasons', async () => {
    const { body: received } = await desk.served.http
      .post(`/documents?noun=safeguard&id=${CLAUSES}&title=Clauses&reason=Signed`)
      .auth(DPO, { type: 'bearer' })
      .set('content-type', 'application/pdf')
      .send(await signed());
    const { body } = await desk.served.ask(
      `mutation ($digest: ID!) { redactDocument(input: { digest: $digest, recordId: "${CLAUSES}", language: nl,
        parts: [{ term: "Maria Santos", reason: PERSONAL_DATA_OF_OTHERS }, { term: "maria.santos@manila.example", reason: PERSONAL_DATA_OF_OTHERS },
          { term: "seven-nine-four", reason: CONFIDENTIAL_MEASURES }],
        summary: "Weggelaten zijn de gegevens van een persoon en een maatregel uit bijlage II." }) {
          __typename ... on Refusal { code path message } } }`,
      { digest: received.digest },
    );
    expect(body).toEqual({ data: { redactDocument: { __typename: 'Redaction' } } });
    const draft = await desk.draft(id, { recipientIds: [MANILA] });
    expect(draft.gaps.filter((gap: { blocking: boolean }) => gap.blocking)).toEqual([]);
    const sent = await desk.command('sendAnswer(id: $id, draftedAt: $draftedAt)', {
      id,
      draftedAt: draft.draftedAt,
    });
    expect(sent.answer.enclosures).toHaveLength(1);
    const copy = await desk.download(`/documents/${sent.answer.enclosures[0]}`);
    expect(copy.status).toBe(200);
    if (!hasProgram('pdftotext')) return;
    const text = poppler('pdftotext', [], copy.bytes).toString();
    expect(text).toContain('STANDARD CONTRACTUAL CLAUSES');
    expect(text).toContain('Weggelaten zijn');
    for (const hidden of ['Santos', 'seven-nine']) expect(text).not.toContain(hidden);
  });

  it('is answered with the decision where a transfer rests on adequacy', async () => {
    const other = await desk.receive({
      kind: 'SAFEGUARD_COPY',
      language: 'en',
      relations: ['policy_holder'],
    });
    const cloudmail = demonstrationId('recipient', 'cloudmail');
    const { html, gaps } = await desk.draft(other.id, { recipientIds: [cloudmail] });
    expect(html).toContain('2023/1795');
    expect(gaps.filter((gap: { blocking: boolean }) => gap.blocking)).toEqual([]);
  });
});
