import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demonstrationId } from '../../seeds/demonstration/demonstration-id.js';
import { databases } from '../support/databases.js';
import { hasProgram, poppler } from '../support/programs.js';
import { ENGINES, TO_SERVE } from '../support/application.js';
import { openDesk, REQUESTER } from './a-desk.js';
import type { Desk } from './a-desk.js';

const KINDS = databases.filter(({ name }) => ENGINES.includes(name));

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** S3: an e-mail in Dutch, answered by the Belgian insurer. */
describe.each(KINDS)('a list of affiliates that was asked for, on $name', (kind) => {
  let desk: Desk;
  let id: string;
  beforeAll(async () => {
    desk = await openDesk(kind);
  }, TO_SERVE);
  afterAll(() => desk.close());

  it('is due on the first working day after Christmas, and says how that came about', async () => {
    const received = await desk.receive();
    id = received.id;
    expect(received).toMatchObject({
      __typename: 'Request',
      reference: 'R-2026-00001',
      state: 'OPEN',
      word: 'ON_TIME',
      dueOn: '2026-12-28',
      extendableUntil: '2026-12-28',
      daysLeft: 33,
      desk: 'EUROPE',
      answeringCompanyName: 'Noordzee Example Insurance NV',
    });
    expect(received.howComputed.join(' ')).toMatch(/25 November 2026.*25 December 2026/s);
    expect(received.howComputed.join(' ')).toMatch(/Christmas/);
  });

  it('is amber seven days ahead and red the day after', async () => {
    const words = [];
    for (const day of ['2026-12-20', '2026-12-21', '2026-12-28', '2026-12-29']) {
      desk.clock.moveTo(day);
      const { edges } = await desk.list();
      words.push([day, edges[0].node.word, edges[0].node.daysLeft]);
    }
    expect(words).toEqual([
      ['2026-12-20', 'ON_TIME', 8],
      ['2026-12-21', 'DUE_SOON', 7],
      ['2026-12-28', 'DUE_SOON', 0],
      ['2026-12-29', 'OVERDUE', -1],
    ]);
    desk.clock.moveTo('2026-12-10');
  });

  it('is drafted in Dutch from the register, with passages that may be worded anew', async () => {
    const draft = await desk.draft(id);
    expect(draft).toMatchObject({ __typename: 'AnswerDraft', on: '2026-12-10' });
    expect(draft.html).toContain('lang="nl"');
    expect(draft.html).toContain('Noordzee Example Shared Services');
    expect(draft.html).toContain(REQUESTER.name);
    expect(draft.gaps.filter((gap: { blocking: boolean }) => gap.blocking)).toEqual([]);
    const [{ key }] = draft.passages;
    const text = 'Dank u wel voor uw bericht van vorige week.';
    const worded = await desk.draft(id, { passages: [{ key, text }] });
    expect(worded.html).toContain(text);
    expect(worded.passages[0]).toEqual({ key, text, edited: true });
    expect(await desk.draft(id, { passages: [{ key: 'nothing', text }] })).toMatchObject({
      code: 'UNKNOWN_PASSAGE',
      path: 'input.passages.nothing',
    });
  });

  it('names as many companies as the register counts', async () => {
    const { html } = await desk.draft(id);
    const { body } = await desk.served.ask(
      `{ register(on: "2026-12-10") {
          dataFlows(first: 100, filter: { recipientKind: [AFFILIATE], dataSubject: ["policy_holder"] }) {
            totalCount edges { node { recipient { id name: legalName ... on Affiliate { inGroup } } } }
          } } }`,
    );
    const recipients = body.data.register.dataFlows.edges.map(
      (edge: { node: { recipient: { id: string; name: string } } }) => edge.node.recipient,
    );
    const names = new Set<string>(recipients.map(({ name }: { name: string }) => name));
    expect(names.size).toBeGreaterThan(5);
    for (const name of names) expect(html).toContain(name.replaceAll('&', '&amp;'));
  });

  it('is sent once, as it was read, and closes the request', async () => {
    const first = await desk.draft(id);
    const second = await desk.draft(id, {
      passages: [{ key: first.passages[0].key, text: 'Beste mevrouw Vandenbroucke,' }],
    });
    const send = 'sendAnswer(id: $id, draftedAt: $draftedAt)';
    expect(await desk.command(send, { id, draftedAt: first.draftedAt })).toMatchObject({
      code: 'DRAFT_CHANGED',
    });
    const sent = await desk.command(send, { id, draftedAt: second.draftedAt });
    expect(sent).toMatchObject({
      state: 'ANSWERED',
      word: 'ANSWERED',
      daysLeft: null,
      answer: {
        on: '2026-12-10',
        sentOn: '2026-12-10',
        sentBy: 'demonstration-dpo',
        language: 'nl',
        categoriesOnly: null,
        enclosures: [],
      },
    });
    expect(await desk.command(send, { id, draftedAt: second.draftedAt })).toMatchObject({
      code: 'REQUEST_CLOSED',
    });
    expect(await desk.draft(id)).toMatchObject({ code: 'REQUEST_CLOSED' });
  });

  it('is there again byte for byte, and its twin names nobody', async () => {
    const { letters } = await desk.read(id);
    const [{ files, twinUrl, twinSha256 }] = letters;
    expect(files.map((file: { format: string }) => file.format)).toEqual(['PDF', 'DOCX', 'HTML']);
    for (const file of files) {
      const { status, bytes } = await desk.download(file.url);
      expect([status, bytes.length, sha256(bytes)]).toEqual([200, file.bytes, file.sha256]);
    }
    const page = (await desk.download(files[2].url)).bytes.toString();
    expect(page).toContain(REQUESTER.name);
    const twin = (await desk.download(twinUrl)).bytes;
    expect(sha256(twin)).toBe(twinSha256);
    expect(twin.toString()).toContain('Noordzee Example Shared Services');
    for (const name of ['Vandenbroucke', 'Voorbeeldstraat'])
      expect(twin.toString()).not.toContain(name);
  });

  (hasProgram('pdftotext') ? it : it.skip)(
    'is a PDF whose text another program reads',
    async () => {
      const { letters } = await desk.read(id);
      const { bytes } = await desk.download(letters[0].files[0].url);
      const text = poppler('pdftotext', ['-layout'], bytes).toString();
      for (const part of [
        REQUESTER.name,
        'Voorbeeldstraat 12',
        'Noordzee Example Shared Services',
        'R-2026-00001',
      ]) {
        expect(text).toContain(part);
      }
    },
  );

  it('stays as it was sent when the register changes, and says what would be different', async () => {
    const before = await desk.read(id);
    const [file] = before.letters[0].files;
    const { bytes } = await desk.download(file.url);
    desk.clock.moveTo('2027-01-15');
    const flows = await desk.served.ask(
      `{ register(on: "2027-01-15") { dataFlows(first: 100, filter: { recipientKind: [AFFILIATE], dataSubject: ["policy_holder"],
          recipient: ["${demonstrationId('recipient', 'noordzee-in')}"] }) { edges { node { id version } } } } }`,
    );
    for (const { node } of flows.body.data.register.dataFlows.edges) {
      const { body } = await desk.served.ask(
        `mutation { withdrawDataFlow(input: { id: "${node.id}", basedOn: "${node.version}", from: "2027-01-10", how: CHANGE }, reason: "India closed") { __typename } }`,
      );
      expect(body.errors).toBeUndefined();
    }
    const after = await desk.served.ask(
      `query ($id: ID!) { request(id: $id) { differentToday(language: nl) } }`,
      { id },
    );
    expect(after.body.data.request.differentToday.join(' ')).toContain(
      'Noordzee Example Shared Services',
    );
    expect((await desk.download(file.url)).bytes.equals(bytes)).toBe(true);
    expect(await desk.verify()).toMatchObject({ fault: null });
  });
});
