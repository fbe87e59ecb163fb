import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LEFT_OUT } from '../../../src/domain/commands/left-out.js';
import { openImport } from '../../../src/imports/open-import.js';
import { importTemplate } from '../../../src/imports/templates/import-template.js';
import type { TemplateKind } from '../../../src/imports/templates/template-sheets.js';
import { TEMPLATE_SHEETS } from '../../../src/imports/templates/template-sheets.js';
import { recording } from '../../domain/commands/commanded.js';
import { commanding } from '../../support/commanding.js';
import { THOROUGH } from '../../support/thorough.js';
import type { Commanding } from '../../support/commanding.js';
import { databases } from '../../support/databases.js';
import type { Place } from '../../support/databases.js';
import { Files, partsOf, zipped } from '../../support/files.js';
import { previewing, toldOf } from '../../support/previewing.js';
import { converted, hasProgram } from '../../support/programs.js';
import { recordedDemonstration } from '../../support/recorded-demonstration.js';

const EXPORTER = '019a0000-0000-7000-8000-0000000000bb';

const LANGUAGES = ['nl', 'en'] as const;

/** A template in which somebody filled in the examples: the two sheets have changed their names. */
async function filledIn(kind: TemplateKind, language: 'nl' | 'en'): Promise<Buffer> {
  const { data, examples } = TEMPLATE_SHEETS;
  const parts = await partsOf(files.of(await importTemplate(kind, language)));
  const swapped = String(parts['xl/workbook.xml'])
    .replace(`"${data[language]}"`, '"Swapped"')
    .replace(`"${examples[language]}"`, `"${data[language]}"`)
    .replace('"Swapped"', `"${examples[language]}"`);
  return zipped({ ...parts, 'xl/workbook.xml': swapped });
}

const files = new Files();
let place: Place;
let register: Commanding;

beforeAll(async () => {
  const kind = databases.find(({ name }) => name === 'sqlite');
  if (kind === undefined) throw new Error('SQLite is always there.');
  place = await kind.place(await recordedDemonstration(kind.name));
  register = await commanding(place);
  await register.done(
    recording('recipient', EXPORTER, {
      ...LEFT_OUT.recipient,
      kind: 'AFFILIATE',
      legalName: 'Voorbeeld Verzekeringen NV',
      establishedIn: 'BE',
    }),
  );
}, 120_000);

afterAll(async () => {
  await register.database.close();
  await place.remove();
  files.remove();
});

/** What would become of each row, and what stands in its way. */
async function outcomeOf(bytes: Uint8Array): Promise<readonly (readonly unknown[])[]> {
  const { content } = await openImport(files.of(bytes));
  const [table] = 'tables' in content ? content.tables(() => {}) : [];
  if (table === undefined) throw new Error('There is no table.');
  const { rows } = await previewing(register, table.layout, { rows: table.rows });
  return rows.map((row) => [row.row, row.status, toldOf(row)]);
}

describe.each(THOROUGH ? LANGUAGES : LANGUAGES.slice(0, 1))(
  'a template filled in with its examples (%s)',
  (language) => {
    it.each<readonly [TemplateKind, string]>([
      // The demonstration knows both companies already.
      ['RECIPIENTS', 'CHANGE'],
      ['PROVIDERS_WITH_FLOWS', 'ADD'],
      ['SAFEGUARDS', 'ADD'],
      ['STANDINGS', 'ADD'],
    ])('%s can be imported as it is', async (kind, status) => {
      expect(await outcomeOf(await filledIn(kind, language))).toEqual([
        [2, status, []],
        [3, status, []],
      ]);
    });
  },
);

(hasProgram('soffice') ? describe : describe.skip)('a template in another program', () => {
  it('opens, and says the same when it was saved there', async () => {
    const filled = await filledIn('PROVIDERS_WITH_FLOWS', 'nl');
    const { files: saved, complaints } = converted(filled, 'filled.xlsx', 'xlsx');
    expect(complaints).toEqual([]);
    const [bytes = Buffer.alloc(0)] = saved.values();
    expect(await outcomeOf(bytes)).toEqual(await outcomeOf(filled));
  });

  it.each([
    ['ods', 'OpenDocument (.ods)'],
    ['xls', 'Excel 97–2003 (.xls)'],
    ['pdf', 'PDF'],
  ])('is refused by name when it was saved as %s', async (kind, format) => {
    const template = await importTemplate('STANDINGS', 'en');
    const [bytes = Buffer.alloc(0)] = converted(template, 'template.xlsx', kind).files.values();
    await expect(openImport(files.of(bytes))).rejects.toMatchObject({
      code: 'OTHER_FORMAT',
      values: { format },
    });
  });
});
