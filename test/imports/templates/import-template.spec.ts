import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LAYOUTS } from '../../../src/domain/imports/layouts.js';
import { recogniseLayout } from '../../../src/domain/imports/recognise-layout.js';
import { openImport } from '../../../src/imports/open-import.js';
import { describeFile } from '../../../src/imports/reading/describe-file.js';
import { importTemplate } from '../../../src/imports/templates/import-template.js';
import { TEMPLATE_KINDS, TEMPLATE_SHEETS } from '../../../src/imports/templates/template-sheets.js';
import { Files } from '../../support/files.js';

const files = new Files();
afterAll(() => files.remove());

const EVERY = TEMPLATE_KINDS.flatMap((kind) =>
  (['nl', 'en'] as const).map((language) => [kind, language] as const),
);

describe.each(EVERY)('the template %s in %s', (kind, language) => {
  let path: string;
  beforeAll(async () => {
    path = files.of(await importTemplate(kind, language));
  });

  it('is recognised by its own header, and knows every column of it', async () => {
    const file = await describeFile(path);
    const tables = file.kind === 'EXTRACT' ? [] : file.tables.filter(({ isHidden }) => !isHidden);
    const names = [TEMPLATE_SHEETS.data, TEMPLATE_SHEETS.examples, TEMPLATE_SHEETS.help];
    expect(tables.map(({ sheet }) => sheet)).toEqual(names.map((name) => name[language]));
    const headers = tables[0]?.headers;
    expect(recogniseLayout(Array.isArray(headers) ? headers : [], LAYOUTS)).toMatchObject({
      layout: { kind },
      unknown: [],
    });
  });

  it('has nothing in it to import, and says what it does not read', async () => {
    const { kind: found, content, ignored } = await openImport(path);
    const rows = [];
    for (const table of 'tables' in content ? content.tables(() => {}) : []) {
      for await (const row of table.rows) rows.push(row);
    }
    expect([found, rows]).toEqual([kind, []]);
    expect(ignored).toEqual([TEMPLATE_SHEETS.examples[language], TEMPLATE_SHEETS.help[language]]);
  });

  it('is the same bytes whenever it is asked for', async () => {
    expect(await importTemplate(kind, language)).toEqual(await importTemplate(kind, language));
  });
});
