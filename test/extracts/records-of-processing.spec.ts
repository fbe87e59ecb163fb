import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Contact } from '../../src/contacts/contacts.store.js';
import { instant } from '../../src/domain/time/instant.js';
import type { ExtractSource } from '../../src/extracts/extract-source.js';
import { fileNames } from '../../src/extracts/file-names.js';
import { gatherRecords } from '../../src/extracts/formats/records-of-processing/gather-records.js';
import type { ProcessingRecord } from '../../src/extracts/formats/records-of-processing/processing-record.js';
import { papersOf } from '../../src/extracts/formats/records-of-processing/record-papers.js';
import { RecordSaying } from '../../src/extracts/formats/records-of-processing/record-saying.js';
import { altered, withFacts } from '../support/altered-source.js';
import { TO_SERVE } from '../support/application.js';
import { extracting } from '../support/extract-source.js';
import type { Extracting } from '../support/extract-source.js';

describe('records of processing', () => {
  let register: Extracting;

  beforeAll(async () => {
    register = await extracting();
  }, TO_SERVE);

  afterAll(() => register.close());

  async function recordOf(source: ExtractSource, legalName: string): Promise<ProcessingRecord> {
    const { records } = await gatherRecords(source);
    const parties = await source.recipients(records.map(({ controllerId }) => controllerId));
    const found = records.find(
      ({ controllerId }) => parties.get(controllerId)?.facts.legalName === legalName,
    );
    if (found === undefined) throw new Error(`There is no record of ${legalName}.`);
    return found;
  }

  async function saidOf(
    source: ExtractSource,
    record: ProcessingRecord,
    language: 'nl' | 'en' | 'fr' = 'en',
  ): Promise<RecordSaying> {
    return new RecordSaying(source, await papersOf(source, record), language);
  }

  it('have a place for every flow, or a reason why it has none', async () => {
    const source = await register.sourceAt({ on: '2026-11-23' });
    const { placed, leftOut, records } = await gatherRecords(source);
    const { all } = await source.flowTotals();
    const without = [...leftOut.values()].reduce((sum, count) => sum + count, 0);
    expect(placed.length + without).toBe(all);
    expect([...leftOut.keys()].toSorted()).toEqual(['NOT_A_CONTROLLER', 'UNDER_NO_REGIME']);
    let asProcessor = 0;
    for await (const page of source.flows()) {
      asProcessor += page.filter(({ flow }) =>
        flow.facts.exporterRole?.endsWith('PROCESSOR'),
      ).length;
    }
    expect(leftOut.get('NOT_A_CONTROLLER')).toBe(asProcessor);
    const controllers = new Set(placed.map(({ controllerId }) => controllerId));
    expect(records.map(({ controllerId }) => controllerId)).toEqual([...controllers].toSorted());
  });

  it('keep apart a flow whose exporter has no role on record: not known is not no', async () => {
    const source = await register.sourceAt({ on: '2026-11-23', filter: { text: 'paynord' } });
    const unknown = altered(source, (flow) => withFacts(flow, { exporterRole: null }));
    const { placed, leftOut } = await gatherRecords(unknown);
    expect(placed).toEqual([]);
    expect([...leftOut.keys()]).toEqual(['ROLE_NOT_KNOWN']);
  });

  it.each([
    [
      '2023-03-15',
      'AVG – Passende waarborgen: Clauses of 2021, Module Two: Noordzee Example Insurance NV and CloudMail Example Inc. [verzonnen], ondertekend op 1 februari 2023 (GDPR 46(2)(c); Decision (EU) 2021/914)',
    ],
    [
      '2023-11-01',
      'AVG – Adequaat: Commission Implementing Decision (EU) 2023/1795 (EU-US Data Privacy Framework)',
    ],
    ['2022-12-28', /^AVG – Niet gedekt; ontbreekt: /],
  ])('say what carries the e-mail to policyholders on %s', async (on, ground) => {
    const source = await register.sourceAt({ on });
    const record = await recordOf(source, 'Noordzee Example Insurance NV');
    const entry = record.entries.find(({ activity }) => activity?.facts.name.startsWith('E-mail'));
    const saying = await saidOf(source, record, 'nl');
    expect(entry?.transfers).toHaveLength(1);
    expect(entry && saying.hasTransfers(entry)).toBe('ja');
    expect(entry && saying.thirdCountries(entry)).toBe('Verenigde Staten');
    expect(entry?.transfers.map((each) => saying.lawAndGround(each))).toEqual([
      typeof ground === 'string' ? ground : expect.stringMatching(ground),
    ]);
  });

  it('say that nothing is recorded of an activity before its first flow, and not that there is nothing', async () => {
    const source = await register.sourceAt({ on: '2019-01-10' });
    const record = await recordOf(source, 'Noordzee Example Insurance NV');
    const [entry] = record.entries.filter(({ activity }) => activity !== null);
    const saying = await saidOf(source, record);
    if (entry === undefined) throw new Error('There is no activity.');
    expect(entry.flows).toBe(0);
    expect(saying.recipients(entry.recipients, entry)).toBe('not recorded');
    expect(saying.hasTransfers(entry)).toBe('not recorded');
    expect(saying.thirdCountries(entry)).toBe('not recorded');
    expect(saying.grounds(entry)).toBe('not recorded');
  });

  it('name rows that nobody entered as what they are', async () => {
    const source = await register.sourceAt({ on: '2026-11-23' });
    const record = await recordOf(source, 'Noordzee Example Assurances SA');
    const saying = await saidOf(source, record);
    const names = record.entries.map((entry) => saying.entryName(entry));
    expect(names).toContain(
      'Gathered from data flows, not entered as a processing activity: Complete transactions',
    );
    expect(record.entries.every(({ activity }) => activity === null)).toBe(true);
    const nowhere = altered(source, (flow) => withFacts(flow, { purposes: [], destination: null }));
    const plain = await recordOf(nowhere, 'Noordzee Example Assurances SA');
    expect(plain.entries.map((entry) => saying.entryName(entry))).toEqual([
      'Gathered from data flows, not entered as a processing activity: not recorded',
    ]);
    expect(plain.entries[0] && saying.thirdCountries(plain.entries[0])).toContain('not recorded');
  });

  it('name a joint controller, and where it is', async () => {
    const source = await register.sourceAt({ on: '2026-11-23' });
    const record = await recordOf(source, 'Noordzee Example Services BV');
    const saying = await saidOf(source, record);
    const entry = record.entries.find(({ jointControllerIds }) => jointControllerIds.length > 0);
    expect(entry?.purposes).toEqual(['personalised_offers']);
    expect(entry && saying.jointControllers(entry)).toBe(
      'Noordzee Example Insurance Ltd [invented], Hull, United Kingdom, street and number not recorded; contact details not recorded',
    );
  });

  it('name officer and representative where contacts are on record', async () => {
    const source = await register.sourceAt({ on: '2026-11-23' });
    const record = await recordOf(source, 'Noordzee Example Insurance NV');
    const contact = (name: string, role: string): Contact => ({
      id: name,
      recipientId: record.controllerId,
      name,
      role,
      email: `${role.slice(0, 3).toLowerCase()}@noordzee.example`,
      telephone: null,
      createdAt: instant('2026-11-01T00:00:00Z'),
      createdBy: 'dpo',
      erasedAt: null,
    });
    const papers = await papersOf(source, record);
    const contacts = new Map([
      [record.controllerId, [contact('An Peeters', 'DPO'), contact('Bo Claes', 'Privacy desk')]],
    ]);
    const saying = new RecordSaying(source, { ...papers, contacts }, 'en');
    const { controllerId } = record;
    expect(saying.contact(controllerId, 'DATA_PROTECTION_OFFICER')).toEqual({
      name: 'An Peeters, DPO',
      email: 'dpo@noordzee.example',
      telephone: 'not recorded',
    });
    expect(saying.contact(controllerId, 'OTHER').name).toBe('Bo Claes, Privacy desk');
    expect(saying.contact(controllerId, 'REPRESENTATIVE').name).toBe('not recorded');
  });

  it('say the evidence of a transfer for compelling interests in column 9', async () => {
    const source = await register.sourceAt({ on: '2026-11-23', filter: { text: 'bangkok' } });
    const told = altered(source, (flow) => ({
      ...flow,
      coverage: flow.coverage.map((row) => ({ ...row, tool_code: 'EU-49-1-2' })),
    }));
    const record = await recordOf(told, 'Noordzee Example Insurance NV');
    const saying = await saidOf(told, record);
    const said = record.entries.map((entry) => saying.exceptionalTransfers(entry));
    expect(said).toContain('Thailand: A second policy holder was treated in hospital in Bangkok');
  });

  it('have a file name for every controller, each once', () => {
    const named = (...legalNames: readonly string[]): readonly string[] => [
      ...fileNames(
        legalNames.map((legalName, index) => ({ id: `id-${index}`, legalName })),
      ).values(),
    ];
    expect(named('Łódź & Søn S.p.A.', 'Acme N.V.', 'ACME NV', 'Acme NV 2', '日本生命', '')).toEqual(
      ['lodz-son-spa', 'acme-nv', 'acme-nv-2', 'acme-nv-2-2', 'id-4', 'id-5'],
    );
    expect(named('x'.repeat(100))).toEqual(['x'.repeat(60)]);
  });
});
