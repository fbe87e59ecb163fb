import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { DOCUMENTS } from '../../src/documents/documents.store.js';
import { DocumentsService } from '../../src/documents/documents.service.js';
import { IntegrityService } from '../../src/integrity/integrity.service.js';
import { journalRow } from '../../src/recording/journal.store.js';
import { RecordingService } from '../../src/recording/recording.service.js';
import { RestoreService } from '../../src/restoring/restore.service.js';
import { TO_SERVE } from '../support/application.js';
import type { Place } from '../support/databases.js';
import { benchOn } from '../support/extract-files.js';
import type { Bench } from '../support/extract-files.js';
import { recordADocument } from '../support/record-a-document.js';
import { recordedDemonstration } from '../support/recorded-demonstration.js';
import { someDatabases } from '../support/thorough.js';

const TRIGGERS_OFF = {
  sqlite: ['DROP TRIGGER redaction_no_update'],
  postgres: ['ALTER TABLE redaction DISABLE TRIGGER USER'],
} as const;

describe.each(someDatabases)('documents of records on $name', ({ name, place: makePlace }) => {
  const places: Place[] = [];
  const benches: Bench[] = [];
  let source: Bench;
  let safeguardId: string;

  async function bench(place: Place): Promise<Bench> {
    const made = await benchOn(place.location);
    places.push(place);
    benches.push(made);
    return made;
  }

  beforeAll(async () => {
    source = await bench(await makePlace(await recordedDemonstration(name)));
    safeguardId = await recordADocument(source.services.get(RecordingService));
  }, TO_SERVE);

  afterAll(async () => {
    for (const each of benches) await each.close();
    for (const each of places) await each.remove();
  });

  function copies({ services }: Bench) {
    return services.get(DocumentsService).copiesOf([safeguardId, 'nobody']);
  }

  it('say which copy is good, and none for what is not there', async () => {
    const found = await copies(source);
    expect([...found.keys()]).toEqual([safeguardId, 'nobody']);
    expect(found.get(safeguardId)).toMatchObject({
      original: { digest: 'a'.repeat(64), title: 'Clauses' },
      redacted: { redactedDigest: 'b'.repeat(64), parts: [], language: 'en' },
    });
    expect(found.get('nobody')).toEqual({ original: null, redacted: null });
  });

  it('come back with the history of the register; a check then misses their files', async () => {
    const file = await source.extract('history.zip', {
      on: '2023-03-31',
      formats: ['NATIVE'],
      history: true,
    });
    const target = await bench(await makePlace());
    await target.services.get(RestoreService).restore(file, 'test', () => undefined);
    expect(await copies(target)).toEqual(await copies(source));
    expect((await target.services.get(IntegrityService).verify()).fault).toMatchObject({
      code: 'DOCUMENT_MISSING',
      message: expect.stringMatching(
        /^The file of row .* of document is not .*, and so it is with 1 more\.$/,
      ),
    });
  });

  it('ask for a new copy once there is a new original', async () => {
    const document = {
      noun: 'safeguard',
      recordId: safeguardId,
      digest: 'c'.repeat(64),
      kind: 'PDF',
      bytes: 9,
      title: 'Clauses, amended',
    } as const;
    const said = { actor: 'tester', action: 'TEST', reason: randomUUID(), changes: [] };
    const journal = [journalRow(DOCUMENTS, document)];
    await source.services.get(RecordingService).record({ ...said, journal });
    expect((await copies(source)).get(safeguardId)).toMatchObject({
      original: { title: 'Clauses, amended' },
      redacted: null,
    });
  });

  it('are covered by the audit chain', async () => {
    const [place] = places;
    if (place === undefined) throw new Error('There is no place.');
    for (const sql of TRIGGERS_OFF[name]) await place.raw(sql);
    await place.raw(`UPDATE redaction SET summary = 'Something else is hidden here.'`);
    expect((await source.services.get(IntegrityService).verify()).fault).toMatchObject({
      code: 'WRITTEN_DIFFERS',
      table: 'redaction',
    });
  });
});
