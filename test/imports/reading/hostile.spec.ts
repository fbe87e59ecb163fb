import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterAll, describe, expect, it } from '@jest/globals';
import { describeFile } from '../../../src/imports/reading/describe-file.js';
import type { Parts } from '../../support/files.js';
import { Files, workbookParts, zipped } from '../../support/files.js';
import { read, refusalOf } from '../../support/read-rows.js';

const files = new Files();
afterAll(() => files.remove());

const ROW = '<row r="1"><c r="A1" t="str"><v>a</v></c></row>';

const archive = async (parts: Parts): Promise<string> => files.of(await zipped(parts));

const refused = async (path: string) => refusalOf(read(path, 'Sheet'));

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

const compound = (...streams: readonly string[]): Buffer =>
  Buffer.concat([
    latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
    Buffer.alloc(262_136),
    ...streams.map((stream) => Buffer.from(`${stream}\0`, 'utf16le')),
  ]);

/** Where the list of an archive's files says something of the file with this number. */
function inList(bytes: Buffer, number: number, offset: number): number {
  let at = -1;
  for (let count = 0; count <= number; count += 1) {
    at = bytes.indexOf(latin('PK\x01\x02'), at + 1);
  }
  return at + offset;
}

describe('a file that is no table', () => {
  it.each<readonly [string, Buffer, object]>([
    ['PDF', latin('%PDF-1.7\n'), { code: 'OTHER_FORMAT', values: { format: 'PDF' } }],
    ['RTF', latin('{\\rtf1'), { code: 'OTHER_FORMAT', values: { format: 'RTF' } }],
    [
      'HTML that is called a spreadsheet',
      latin('<html><table>'),
      { code: 'OTHER_FORMAT', values: { format: 'HTML' } },
    ],
    [
      'XML',
      latin('\xef\xbb\xbf<?xml version="1.0"?><Workbook/>'),
      { code: 'OTHER_FORMAT', values: { format: 'XML' } },
    ],
    ['JSON', latin('[{"a": 1}]'), { code: 'OTHER_FORMAT', values: { format: 'JSON' } }],
    [
      'a database',
      latin('SQLite format 3\0'),
      { code: 'OTHER_FORMAT', values: { format: 'SQLite' } },
    ],
    [
      'an old workbook',
      compound('Workbook'),
      { code: 'OTHER_FORMAT', values: { format: 'Excel 97–2003 (.xls)' } },
    ],
    ['an old document', compound('WordDocument'), { code: 'OTHER_FORMAT' }],
    [
      'a workbook with a password',
      compound('EncryptionInfo', 'EncryptedPackage'),
      { code: 'ENCRYPTED' },
    ],
    ['some other container', compound('Something'), { code: 'UNKNOWN_FORMAT' }],
    ['a program for Windows', latin('MZ\x90\0\x03\0\0\0'), { code: 'IS_PROGRAM' }],
    ['a program for Linux', latin('\x7fELF\x02\x01'), { code: 'IS_PROGRAM' }],
    ['a script', latin('#!/bin/sh\n'), { code: 'IS_PROGRAM' }],
    ['a picture', latin('\x89PNG\r\n\x1a\n'), { code: 'IS_PICTURE' }],
    ['a packed file', latin('\x1f\x8b\x08\0'), { code: 'IS_ARCHIVE' }],
    ['an empty archive', latin(`PK\x05\x06${'\0'.repeat(18)}`), { code: 'IS_ARCHIVE' }],
    ['an archive without an end', latin('PK\x03\x04'), { code: 'BROKEN_ARCHIVE' }],
  ])('%s is refused by name', async (_, bytes, expected) => {
    expect(await refused(files.of(bytes))).toMatchObject(expected);
  });

  it.each<readonly [string, Parts, object]>([
    ['a binary workbook', { 'xl/workbook.bin': '' }, { values: { format: 'Excel (.xlsb)' } }],
    [
      'a sheet of OpenDocument',
      { 'content.xml': '<x/>' },
      { values: { format: 'OpenDocument (.ods)' } },
    ],
    ['a sheet of a Mac', { 'Index/Document.iwa': '' }, { values: { format: 'Apple Numbers' } }],
    [
      'a document',
      { '[Content_Types].xml': '', 'word/document.xml': '' },
      { values: { format: 'Word (.docx)' } },
    ],
    ['slides', { 'ppt/presentation.xml': '' }, { values: { format: 'PowerPoint (.pptx)' } }],
    ['any archive', { 'a.csv': 'a\nx\n' }, { code: 'IS_ARCHIVE' }],
    ['an archive in an archive', { 'inner.zip': 'PK\x03\x04' }, { code: 'IS_ARCHIVE' }],
  ])('%s is refused by name', async (_, parts, expected) => {
    expect(await refused(await archive(parts))).toMatchObject({
      code: 'OTHER_FORMAT',
      ...expected,
    });
  });

  it('is told when it is an extract, which is read elsewhere', async () => {
    const path = await archive({ 'manifest.json': '{}', 'native/recipient.ndjson': '' });
    expect(await describeFile(path)).toEqual({ kind: 'EXTRACT' });
    expect(await refused(path)).toMatchObject({ code: 'IS_EXTRACT' });
  });

  it('is no file, or a folder', async () => {
    expect(await refused('/no/such/file')).toMatchObject({ code: 'NO_FILE' });
    expect(await refused(files.folder)).toMatchObject({ code: 'NO_FILE' });
  });

  it('is judged by what stands in it, and not by its name', async () => {
    const workbook = await zipped(workbookParts(`${ROW}<row><c><v>1</v></c></row>`));
    expect(await read(files.of(workbook, 'table.csv'), 'Sheet')).toHaveLength(1);
    expect(await read(files.of('a\nx\n', 'table.xlsx'), null)).toHaveLength(1);
    expect(await read(files.of('ID;PLACE\n1;x\n'), null)).toEqual([
      { row: 2, ID: '1', PLACE: 'x' },
    ]);
    expect(await read(files.of('MZ-code,Place\n1,x\n'), null)).toHaveLength(1);
  });
});

describe('a workbook with more than tables', () => {
  it.each([
    ['macros', 'xl/vbaProject.bin', 'MACROS'],
    ['macros of another name', 'xl/vbaProjectSignature.bin', 'MACROS'],
    ['macros of long ago', 'xl/macrosheets/sheet1.xml', 'MACROS'],
    ['links to other workbooks', 'xl/externalLinks/externalLink1.xml', 'EXTERNAL_DATA'],
    ['a connection', 'xl/connections.xml', 'EXTERNAL_DATA'],
    ['a query', 'xl/queryTables/queryTable1.xml', 'EXTERNAL_DATA'],
    ['embedded objects', 'xl/embeddings/oleObject1.bin', 'EMBEDDED_OBJECTS'],
    ['controls', 'xl/activeX/activeX1.xml', 'EMBEDDED_OBJECTS'],
  ])('is refused for its %s', async (_, part, code) => {
    const path = await archive(workbookParts(ROW, { [part]: '' }));
    expect(await refused(path)).toMatchObject({ code });
  });

  it('is refused when it says that it has macros, wherever they are', async () => {
    const types =
      '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>';
    const path = await archive(workbookParts(ROW, { '[Content_Types].xml': types }));
    expect(await refused(path)).toMatchObject({ code: 'MACROS' });
  });
});

describe('an archive that is made to harm', () => {
  it('unpacks to far more than it is', async () => {
    const bomb = Buffer.alloc(20 * 1024 ** 2, ' ');
    const path = await archive(workbookParts(ROW, { 'xl/media/image1.png': bomb }));
    expect(await refused(path)).toMatchObject({
      code: 'UNPACKS_TOO_LARGE',
      values: { part: 'xl/media/image1.png' },
    });
  });

  it('says that it unpacks to less than it does', async () => {
    const bytes = await zipped(workbookParts(ROW + ' '.repeat(4 * 1024 ** 2)));
    bytes.writeUInt32LE(1000, inList(bytes, 3, 24));
    expect(await refused(files.of(bytes))).toMatchObject({
      code: 'BROKEN_PART',
      values: { part: 'xl/worksheets/sheet1.xml' },
    });
  });

  it('has parts that share their bytes', async () => {
    const bytes = await zipped(workbookParts(ROW));
    bytes.writeUInt32LE(bytes.readUInt32LE(inList(bytes, 1, 42)), inList(bytes, 3, 42));
    expect(await refused(files.of(bytes))).toMatchObject({ code: 'OVERLAPPING_PARTS' });
  });

  it('has a part twice', async () => {
    const bytes = await zipped({ ...workbookParts(ROW), 'xl/worksheets/sheet2.xml': '' });
    const name = inList(bytes, 4, 46);
    bytes.write('1', name + 'xl/worksheets/sheet'.length, 'latin1');
    expect(await refused(files.of(bytes))).toMatchObject({ code: 'BROKEN_ARCHIVE' });
  });

  it('has a part outside itself', async () => {
    const bytes = await zipped({ ...workbookParts(ROW), 'xx/xx/escape': '' });
    bytes.write('../../', inList(bytes, 4, 46), 'latin1');
    expect(await refused(files.of(bytes))).toMatchObject({ code: 'BROKEN_ARCHIVE' });
  });

  it('has an encrypted part', async () => {
    const bytes = await zipped(workbookParts(ROW));
    bytes.writeUInt16LE(bytes.readUInt16LE(inList(bytes, 3, 8)) | 1, inList(bytes, 3, 8));
    expect(await refused(files.of(bytes))).toMatchObject({ code: 'ENCRYPTED' });
  });

  it('has a part of which one byte is another', async () => {
    const bytes = await zipped(workbookParts(ROW), false);
    bytes.write('A', bytes.indexOf('<v>a</v>') + 3, 'latin1');
    const reading = read(files.of(bytes), 'Sheet');
    expect(await refusalOf(reading)).toMatchObject({ code: 'BROKEN_PART' });
  });

  it('has more parts than are read', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 2000 }, (_, index) => [`xl/media/${index}`, '']),
    );
    const path = await archive(workbookParts(ROW, many));
    expect(await refused(path)).toMatchObject({ code: 'TOO_MANY_PARTS' });
  });
});

describe('a sheet that is made to harm', () => {
  const timed = async (sheet: string) => {
    const path = files.of(await zipped(workbookParts(sheet), false));
    const stalls = monitorEventLoopDelay({ resolution: 5 });
    const begun = performance.now();
    stalls.enable();
    const refusal = await refused(path);
    stalls.disable();
    return { refusal, seconds: (performance.now() - begun) / 1000, stall: stalls.max / 1e9 };
  };

  it.each<readonly [string, string, object]>([
    [
      'a cell of 10 MB',
      `${ROW}<row r="2"><c r="A2" t="str"><v>${'x'.repeat(10_000_000)}</v></c></row>`,
      { code: 'CELL_TOO_LONG', place: { sheet: 'Sheet', row: 2, column: 'A' } },
    ],
    ['a million columns', `<row>${'<c/>'.repeat(1_000_000)}</row>`, { code: 'BROKEN_PART' }],
    [
      'a million filled columns',
      `<row>${'<c><v>1</v></c>'.repeat(1_000_000)}</row>`,
      { code: 'TOO_MANY_COLUMNS', place: { row: 1, column: 'GS' } },
    ],
    ['rows without end', '<row/>'.repeat(1_100_000), { code: 'BROKEN_PART' }],
    ['tags in tags', '<x>'.repeat(1_000_000), { code: 'BROKEN_PART' }],
    ['a tag of 10 MB', `<x a="${'>'.repeat(10_000_000)}"/>`, { code: 'BROKEN_PART' }],
    ['a comment of 10 MB', `<!--${'-'.repeat(10_000_000)}-->`, { code: 'BROKEN_PART' }],
    ['spaces in a tag', `<x${' '.repeat(10_000_000)}/>`, { code: 'BROKEN_PART' }],
    ['ampersands', `<row><c><v>${'&'.repeat(10_000_000)}</v></c></row>`, { code: 'BROKEN_PART' }],
  ])('%s: refused soon, and nobody else waits', async (_, sheet, expected) => {
    const { refusal, seconds, stall } = await timed(sheet);
    expect(refusal).toMatchObject(expected);
    expect(seconds).toBeLessThan(5);
    expect(stall).toBeLessThan(1);
  });
});
