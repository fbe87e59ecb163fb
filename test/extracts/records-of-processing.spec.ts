import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import type { Contact } from '../../src/contacts/contacts.store.js';
import type { DataFlow } from '../../src/data-flows/data-flows.service.js';
import { instant } from '../../src/domain/time/instant.js';
import type { ExtractFormatter } from '../../src/extracts/extract-format.js';
import type { ExtractSource } from '../../src/extracts/extract-source.js';
import { article30Nl } from '../../src/extracts/formats/records-of-processing/article-30-nl.js';
import { cnil } from '../../src/extracts/formats/records-of-processing/cnil.js';
import { fileNames } from '../../src/extracts/formats/records-of-processing/file-names.js';
import { gatherRecords } from '../../src/extracts/formats/records-of-processing/gather-records.js';
import { ico } from '../../src/extracts/formats/records-of-processing/ico.js';
import type { ProcessingRecord } from '../../src/extracts/formats/records-of-processing/processing-record.js';
import { papersOf } from '../../src/extracts/formats/records-of-processing/record-papers.js';
import { RecordSaying } from '../../src/extracts/formats/records-of-processing/record-saying.js';
import { notExpressedInWords } from '../../src/words/not-expressed-in-words.js';
import { ENGINES, TO_SERVE } from '../support/application.js';
import { extracting, written } from '../support/extract-source.js';
import type { Extracting } from '../support/extract-source.js';
import { converted, EVERY_SHEET, hasProgram } from '../support/programs.js';
import { parse } from 'csv-parse/sync';

const NOORDZEE = 'noordzee-example-insurance-nv';

const ICO_COLUMNS = [
  'Business function',
  'Purpose of processing',
  'Name and contact details of joint controller (if applicable)',
  'Categories of individuals',
  'Categories of personal data',
  'Categories of recipients',
  'Link to contract with processor',
  'Names of third countries or international organisations that personal data are transferred to',
  'Safeguards for exceptional transfers of personal data to third countries or international organisations',
  'Retention schedule',
  'General description of technical and organisational security measures',
  'Article 6 lawful basis',
  'Article 9 condition',
  'Legitimate interests',
  'Link to legitimate interests assessment',
  'Rights available to individuals',
  'Existence of automated decision-making',
  'Source of the personal data',
  'Link to record of consent',
  'Location of personal data',
  'DPIA required?',
  'DPIA progress',
  'Link to DPIA',
  'Has a breach occurred?',
  'Link to record of breach',
  'Data Protection Act 2018 Schedule 1 condition',
  'GDPR Article 6 lawful basis',
  'Link to retention and erasure policy',
  'Is data retained and erased per policy?',
  'Reasons for not adhering',
];

const DUTCH_COLUMNS = [
  'Naam verwerking',
  'Verwerkingsverantwoordelijke en contact',
  'Gezamenlijk verantwoordelijke',
  'Vertegenwoordiger',
  'FG',
  'Doeleinden',
  'Categorieën betrokkenen',
  'Categorieën persoonsgegevens',
  'Categorieën ontvangers',
  'Doorgifte derde land/internationale organisatie',
  'Land',
  'Passende waarborgen',
  'Beoogde bewaartermijn',
  'Beveiligingsmaatregelen',
];

type Sheets = ReadonlyMap<string, readonly (readonly unknown[])[]>;

async function sheetsOf(bytes: Uint8Array): Promise<Sheets> {
  const { sheets } = await readXlsx(bytes);
  return new Map(sheets.map(({ name, rows }) => [name, rows]));
}

/** The same register, with its flows told otherwise. */
function altered(
  source: ExtractSource,
  alter: (flow: DataFlow, index: number) => DataFlow,
): ExtractSource {
  async function* flows(): AsyncIterable<readonly DataFlow[]> {
    let index = 0;
    for await (const page of source.flows()) yield page.map((flow) => alter(flow, index++));
  }
  return Object.create(source, { flows: { value: flows } }) as ExtractSource;
}

function withFacts(dataFlow: DataFlow, facts: Partial<DataFlow['flow']['facts']>): DataFlow {
  const { flow } = dataFlow;
  return { ...dataFlow, flow: { ...flow, facts: { ...flow.facts, ...facts } } };
}

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

  async function workbookOf(
    formatter: ExtractFormatter,
    asked: Parameters<Extracting['sourceAt']>[0],
  ): Promise<Buffer> {
    const files = await written(formatter, await register.sourceAt(asked));
    const found = files.find(({ path }) => path.endsWith(`/${NOORDZEE}.xlsx`));
    if (found === undefined) throw new Error('There is no such file.');
    return found.bytes;
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

  it('narrow to a filter, and count the activities that fall out', async () => {
    const source = await register.sourceAt({ on: '2026-11-23', filter: { destination: ['PH'] } });
    const record = await recordOf(source, 'Noordzee Example Insurance NV');
    const names = record.entries.map(({ activity }) => activity?.facts.name);
    expect(names[0]).toBe('Claims handling');
    expect(names).not.toContain('E-mail to policyholders');
    expect(record.notMatching).toBe(1);
    const files = await written(ico, source);
    const file = files.find(({ path }) => path === `ico/${NOORDZEE}.xlsx`);
    expect(file?.tally.rows).toBe(record.entries.length);
    expect(file?.tally.leftOut).toEqual([{ reason: 'NOT_MATCHING_FILTER', rows: 1 }]);
    const { matching, all } = await source.flowTotals();
    const flows = files.at(-1);
    expect(flows?.path).toBe('ico/flows.csv');
    const lines: object[] = parse(flows?.text ?? '', { bom: true, columns: true });
    const leftOut = new Map(flows?.tally.leftOut.map(({ reason, rows }) => [reason, rows]));
    expect(lines.length + (leftOut.get('NOT_A_CONTROLLER') ?? 0)).toBe(matching);
    expect(leftOut.get('NOT_MATCHING_FILTER')).toBe(all - matching);
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

  it('put clauses in column 7 of the ICO form, and only compelling interests in column 9', async () => {
    const sheets = await sheetsOf(await workbookOf(ico, { on: '2026-11-23' }));
    const rows = sheets.get('Template') ?? [];
    expect(rows[8]).toEqual(ICO_COLUMNS);
    const claims = rows.find(([name]) => name === 'Claims handling [invented]') ?? [];
    expect(claims[6]).toBe(
      'Manila Claims Example Inc. [invented]: Contract 2024-027, signed on 2 April 2024; Clauses of 2021, Module Two: Noordzee Example Insurance NV and Manila Claims Example Inc. [invented], signed on 2 April 2024 (GDPR 46(2)(c); Decision (EU) 2021/914)',
    );
    expect(claims[7]).toBe('Philippines');
    expect(claims[8]).toBe('none');
    expect(claims[9]).toBe('Ten years after the claim is closed');
    expect(claims.slice(13, 15)).toEqual(['none', 'none']);
    expect(rows.slice(9).every((row) => row.length === 30)).toBe(true);
    expect(rows.slice(9).flat()).not.toContain('');
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

  it('have fourteen Dutch headers, and speak Dutch whatever is asked', async () => {
    const sheets = await sheetsOf(
      await workbookOf(article30Nl, { on: '2026-11-23', language: 'fr' }),
    );
    const rows = sheets.get('Verwerkingsactiviteiten') ?? [];
    const header = rows.findIndex(([first]) => first === 'Naam verwerking');
    expect(rows[header]).toEqual(DUTCH_COLUMNS);
    const mail = rows.find(([name]) => name === 'E-mail to policyholders [verzonnen]') ?? [];
    expect(mail[8]).toBe('CloudMail Example Inc. [verzonnen] (dienstverlener, verwerker)');
    expect(mail[9]).toBe('ja');
  });

  it('have a list and a sheet for each activity for the CNIL, in French', async () => {
    const sheets = await sheetsOf(await workbookOf(cnil, { on: '2026-11-23', language: 'de' }));
    const [list, ...forms] = [...sheets.keys()];
    expect(list).toBe('Liste des traitements');
    const rows = sheets.get('Liste des traitements') ?? [];
    const header = rows.findIndex(([first]) => first === 'Fiche');
    expect(rows.slice(header + 1).map(([fiche]) => fiche)).toEqual(forms);
    const claims = sheets.get('Fiche 1') ?? [];
    const said = (label: string): unknown => claims.find(([first]) => first === label)?.[1];
    expect(said('Nom du traitement')).toBe('Claims handling [inventé]');
    expect(said('Catégories de données')).toBe(
      'Nom; Date de naissance; Informations financières et de santé',
    );
    expect(said('Sous-traitants')).toBe(
      'Manila Claims Example Inc. [inventé] (prestataire de services, sous-traitant)',
    );
    expect(said('Organismes externes')).toBe('aucun');
    expect(said('Données sensibles')).toBe('non renseigné');
    expect(said('Transferts hors UE')).toBe('oui');
    expect(claims.at(-1)?.slice(0, 3)).toEqual([
      'Transfert',
      'Manila Claims Example Inc. [inventé]',
      'Philippines',
    ]);
  });

  it('go on in a further file where a workbook would have too many sheets', async () => {
    const source = await register.sourceAt({ on: '2026-11-23' });
    const { exporterId } = (await gatherRecords(source)).placed[0] ?? { exporterId: '' };
    const many = altered(source, (flow, index) =>
      withFacts(flow, {
        exporterId,
        exporterRole: 'CONTROLLER',
        activityId: null,
        purposes: [`purpose_${String(index).padStart(3, '0')}`],
      }),
    );
    const files = await written(cnil, many);
    const own = files.filter(({ path }) => /part-\d/.test(path) || path.endsWith('.xlsx'));
    const parts = own.filter(({ path }) => path.includes('.part-'));
    expect(parts.map(({ path }) => path.replace(/.*\.part/, '.part'))).toEqual([
      '.part-2.xlsx',
      '.part-3.xlsx',
      '.part-4.xlsx',
    ]);
    const second = await sheetsOf(parts[0]?.bytes ?? new Uint8Array());
    expect([...second.keys()].slice(0, 2)).toEqual(['Liste des traitements', 'Fiche 101']);
    expect(second.size).toBe(101);
    const told = files.at(-1)?.tally.rows;
    expect(parts.reduce((sum, { tally }) => sum + tally.rows, 100)).toBe(told);
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

  it.each([ico, cnil, article30Nl])('have words for what $format cannot say', (formatter) => {
    for (const code of formatter.notExpressed) {
      for (const language of ['nl', 'en', 'fr', 'de'] as const) {
        expect(notExpressedInWords(code, language)).not.toBe(code);
      }
    }
  });

  it(
    'are the same bytes every time, on both databases',
    async () => {
      const digests = new Set<string>();
      for (const engine of [...ENGINES, 'sqlite'] as const) {
        const other = await extracting(engine);
        const source = await other.sourceAt({ on: '2023-03-31' });
        const files = [];
        for (const formatter of [ico, cnil, article30Nl]) {
          files.push(...(await written(formatter, source)));
        }
        digests.add(
          JSON.stringify(files.map(({ path, bytes }) => [path, bytes.toString('base64')])),
        );
        await other.close();
      }
      expect(digests.size).toBe(1);
    },
    TO_SERVE,
  );

  (hasProgram('soffice') ? it : it.skip)(
    'open in LibreOffice without a complaint, with the header of the ICO form in row 9',
    async () => {
      const bytes = await workbookOf(ico, { on: '2026-11-23' });
      const { files, complaints } = converted(bytes, 'ico.xlsx', EVERY_SHEET);
      expect(complaints).toEqual([]);
      const rows: string[][] = parse(files.get('Template') ?? '', { relax_column_count: true });
      expect(rows[0]?.slice(0, 6)).toEqual([
        'Name and contact details',
        '',
        'Data Protection Officer (if applicable)',
        '',
        'Representative (if applicable)',
        '',
      ]);
      expect(rows[1]?.slice(0, 4)).toEqual([
        'Name',
        'Noordzee Example Insurance NV [invented]',
        'Name',
        'not recorded',
      ]);
      expect(rows[8]).toEqual(ICO_COLUMNS);
      const mail = rows.find(([name]) => name === 'E-mail to policyholders [invented]');
      expect(mail?.[5]).toBe('CloudMail Example Inc. [invented] (service provider, processor)');
      expect(mail?.[11]).toBe('Article 6(1)(b): contract; Article 6(1)(f): legitimate interests');
    },
    60_000,
  );
});
