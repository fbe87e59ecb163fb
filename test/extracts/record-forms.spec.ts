import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import type { ExtractFormatter } from '../../src/extracts/extract-format.js';
import { article30Nl } from '../../src/extracts/formats/records-of-processing/article-30-nl.js';
import { cnil } from '../../src/extracts/formats/records-of-processing/cnil.js';
import { gatherRecords } from '../../src/extracts/formats/records-of-processing/gather-records.js';
import { ico } from '../../src/extracts/formats/records-of-processing/ico.js';
import { notExpressedInWords } from '../../src/words/not-expressed-in-words.js';
import { altered, withFacts } from '../support/altered-source.js';
import { ENGINES, TO_SERVE } from '../support/application.js';
import { extracting, written } from '../support/extract-source.js';
import type { Extracting } from '../support/extract-source.js';
import { converted, EVERY_SHEET, hasProgram } from '../support/programs.js';

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

describe('the forms of a record of processing', () => {
  let register: Extracting;

  beforeAll(async () => {
    register = await extracting();
  }, TO_SERVE);

  afterAll(() => register.close());

  async function workbookOf(
    formatter: ExtractFormatter,
    asked: Parameters<Extracting['sourceAt']>[0],
  ): Promise<Buffer> {
    const files = await written(formatter, await register.sourceAt(asked));
    const found = files.find(({ path }) => path.endsWith(`/${NOORDZEE}.xlsx`));
    if (found === undefined) throw new Error('There is no such file.');
    return found.bytes;
  }

  it('narrow to a filter, and count the activities that fall out', async () => {
    const source = await register.sourceAt({ on: '2026-11-23', filter: { destination: ['PH'] } });
    const files = await written(ico, source);
    const file = files.find(({ path }) => path === `ico/${NOORDZEE}.xlsx`);
    const sheets = await sheetsOf(file?.bytes ?? new Uint8Array());
    const names = sheets.get('Template')?.map(([name]) => name) ?? [];
    expect(names).toContain('Claims handling [invented]');
    expect(names).not.toContain('E-mail to policyholders [invented]');
    expect(file?.tally.rows).toBe(names.length - 9);
    expect(file?.tally.leftOut).toEqual([{ reason: 'NOT_MATCHING_FILTER', rows: 1 }]);
    const { matching, all } = await source.flowTotals();
    const flows = files.at(-1);
    expect(flows?.path).toBe('ico/flows.csv');
    const lines: object[] = parse(flows?.text ?? '', { bom: true, columns: true });
    const leftOut = new Map(flows?.tally.leftOut.map(({ reason, rows }) => [reason, rows]));
    expect(lines.length + (leftOut.get('NOT_A_CONTROLLER') ?? 0)).toBe(matching);
    expect(leftOut.get('NOT_MATCHING_FILTER')).toBe(all - matching);
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
