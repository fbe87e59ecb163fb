import { describe, expect, it } from '@jest/globals';
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { converted, hasProgram, poppler } from '../support/programs.js';
import { saidInPdf } from '../support/said-in-pdf.js';
import { area, copied, term, textOf } from './copied.js';
import { madePdf, stream, writtenPdf } from './made-pdf.js';

const LINE = 'The contact person is Jan Jansens, who reads the office mail.';

/** A page with one line, at 72 points from the left and the top. */
function oneLine(text = LINE): Promise<Uint8Array> {
  return madePdf((doc) => doc.text(text, 72, 72, { lineBreak: false }));
}

/** With a word in two faces, one that is divided by hand, and a table. */
const WRITTEN = new Document({
  sections: [
    {
      children: [
        new Paragraph({
          children: [
            new TextRun('Contact: '),
            new TextRun({ text: 'Jan Jan', bold: true }),
            new TextRun('sens, office for efficient filing'),
          ],
        }),
        new Paragraph('x '.repeat(34) + 'Jan\u00adsens and more'),
        new Table({
          rows: ['Name', 'Jan Jansens'].map(
            (text) =>
              new TableRow({ children: [new TableCell({ children: [new Paragraph(text)] })] }),
          ),
        }),
      ],
    },
  ],
});

/** Words that a page says and nobody sees, at a height of the page. */
const UNSEEN: readonly (readonly [word: string, (doc: PDFKit.PDFDocument, y: number) => void])[] = [
  ['secretwhite', (doc, y) => doc.fillColor('white').text('secretwhite', 72, y)],
  ['secretpale', (doc, y) => doc.fillColor('#f4f4f4').text('secretpale', 72, y)],
  ['secretclear', (doc, y) => doc.opacity(0).text('secretclear', 72, y)],
  ['secretmode', (doc, y) => doc.addContent('3 Tr').text('secretmode', 72, y)],
  ['secretcutter', (doc, y) => doc.addContent('7 Tr').text('secretcutter', 72, y)],
  ['secrettiny', (doc, y) => doc.fontSize(1).text('secrettiny', 72, y).fontSize(12)],
  ['secretbeside', (doc, y) => doc.text('secretbeside', 700, y, { lineBreak: false })],
  [
    'secretbelow',
    (doc, y) =>
      doc
        .text('secretbelow', 72, y)
        .rect(60, y - 9, 200, 30)
        .fill('black'),
  ],
  [
    'secretpainted',
    (doc, y) =>
      doc
        .text('secretpainted', 72, y)
        .rect(60, y - 9, 200, 30)
        .fill('white'),
  ],
  ['secretcut', (doc, y) => doc.rect(300, 300, 9, 9).clip().text('secretcut', 72, y)],
  [
    'secretunder',
    (doc, y) =>
      doc
        .fillColor('#111')
        .text('secretunder', 72, y)
        .fillColor('black')
        .text('blackoverallofit', 72, y),
  ],
];

describe('the text of a copy', () => {
  it('lacks a hidden term, and says everything else in its order', async () => {
    const { bytes } = await copied(await oneLine(), [term('Jan Jansens')]);
    expect(await textOf(bytes)).toMatch(
      /^The contact person is \[1\].* who reads the office mail\.$/,
    );
    expect(found(bytes, /Jans/i)).toEqual([]);
    expect(found(bytes, /reads/)).not.toEqual([]);
  });

  it('lacks whatever a bar touches, also half of it', async () => {
    const original = await oneLine();
    const whole = await textOf((await copied(original, [area(380, 540, 10, 10)])).bytes);
    expect(whole).toContain('Jan Jansens');
    // Over the upper half of the letters.
    const { bytes } = await copied(original, [area(60, 60, 350, 15)]);
    expect(await textOf(bytes)).toBe('[1]');
  });

  it('has nothing that nobody sees on the page', async () => {
    const draw = UNSEEN.map(([, each]) => each);
    const original = await madePdf((doc) => {
      doc.text('shown', 72, 72, { lineBreak: false });
      for (const [index, each] of draw.entries()) {
        doc.save();
        each(doc, 100 + 35 * index);
        doc.restore();
      }
    });
    for (const [word] of UNSEEN) expect(await textOf(original)).toContain(word);
    const { bytes } = await copied(original, [area(380, 540, 10, 10)]);
    // Of what lies over other words, that which is beside them is seen.
    expect(await textOf(bytes)).toBe('shown fit [1]');
    expect(found(bytes, /secret[a-z]/)).toEqual([]);
  });

  it('keeps words where they are, also on a page that is turned', async () => {
    const original = await madePdf((doc) => {
      doc.text('upright Jansens', 72, 72, { lineBreak: false });
      pageSays(doc, 'Rotate', 90);
    });
    const { bytes, parts } = await copied(original, [term('Jansens')]);
    // A sheet lying down: what was at the top is at the right, and reads downwards.
    const found = parts[0]?.areas[0];
    expect(found?.x).toBeGreaterThan(560 - 90);
    expect(found?.height).toBeGreaterThan(found?.width ?? 0);
    expect(await textOf(bytes)).toBe('upright [1]');
    const again = await copied(bytes, [term('upright')]);
    expect(again.parts[0]?.areas[0]?.x).toBeCloseTo(found?.x ?? 0, -1);
  });

  it('keeps words where they are on a page that is cut', async () => {
    const original = await madePdf((doc) => {
      doc.text('kept', 172, 172, { lineBreak: false });
      doc.text('cut', 20, 20, { lineBreak: false });
      pageSays(doc, 'CropBox', [100, 100, 400, 500]);
    });
    const { bytes, parts } = await copied(original, [term('kept')]);
    expect(parts[0]?.areas[0]?.x).toBeCloseTo(72, 0);
    expect(await textOf(bytes)).toBe('[1]');
  });
});

describe('annotations and fields', () => {
  const appearance = stream(
    'BT /F1 12 Tf 2 5 Td (Pieters wrote this) Tj ET',
    '/Type /XObject /Subtype /Form /BBox [0 0 200 20] /Resources << /Font << /F1 5 0 R >> >>',
  );
  const original = (subtype: string) =>
    writtenPdf([
      '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [7 0 R] >> >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R
        /Resources << /Font << /F1 5 0 R >> >> /Annots [7 0 R] >>`,
      stream('BT /F1 12 Tf 72 700 Td (A line of the page) Tj ET'),
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      appearance,
      `<< /Type /Annot /Subtype /${subtype} /FT /Tx /T (field) /V (Pieters wrote this) /F 4
        /Rect [72 500 272 520] /Contents (Pieters wrote this) /AP << /N 6 0 R >> >>`,
    ]);

  it.each(['FreeText', 'Widget', 'Stamp'])(
    'of the kind %s are part of the page',
    async (subtype) => {
      const { bytes } = await copied(original(subtype), [term('Pieters')]);
      expect(await textOf(bytes)).toMatch(/^A line of the page \[1\] wrote this$/);
      expect(found(bytes, /Pieters/)).toEqual([]);
    },
  );
});

describe('what is beside the pages', () => {
  it('is not in a copy: metadata, attachments, outlines, scripts, notes', async () => {
    const original = await madePdf(
      (doc) => {
        doc.text('shown', 72, 72, { lineBreak: false });
        doc.outline.addItem('secret chapter');
        doc.file(Buffer.from('secret attachment'), { name: 'secret.txt', description: 'secret' });
        doc.note(200, 200, 20, 20, 'secret note');
        doc.link(100, 100, 50, 50, 'https://secret.example/');
        doc.addNamedJavaScript('secret', 'app.alert("secret")');
        doc.initForm();
        doc.formText('secret', 300, 170, 200, 20, { value: 'secret value' });
      },
      { info: { Title: 'secret title', Author: 'secret author', Keywords: 'secret' } },
    );
    const { bytes } = await copied(original, [area(380, 540, 10, 10)]);
    expect(found(original, /secret attachment/)).not.toEqual([]);
    expect(
      found(bytes, /secret (title|author|chapter|attachment|note|value)|secret\.|alert/),
    ).toEqual([]);
    expect(
      found(
        bytes,
        /\/(EmbeddedFiles?|JavaScript|JS|Outlines|AcroForm|Annots|Metadata|OCProperties)\b/,
      ),
    ).toEqual([]);
    expect(await textOf(bytes, 2)).toContain('It is private.');
  });
});

describe('the sheet of reasons', () => {
  it('is the last page, says parts, pages and reasons, and never the digest of the original', async () => {
    const { bytes, parts } = await copied(
      await oneLine(`${LINE} Jan Jansens`),
      [term('Jan Jansens'), area(72, 400, 30, 30)],
      { language: 'de', title: 'Klauseln mit <Manila> & Söhnen' },
    );
    expect(parts.map(({ number, areas }) => [number, areas.length])).toEqual([
      [1, 2],
      [2, 1],
    ]);
    const sheet = await textOf(bytes, 2);
    expect(sheet).toContain('Dokument: Klauseln mit <Manila> & Söhnen');
    expect(sheet).toContain('24. November 2026');
    expect(sheet).toContain('Names of persons were hidden, and nothing else.');
    expect(sheet).toContain('Teil 1: Seite 1 (2 Stellen) Personenbezogene Daten anderer.');
    expect(sheet).toContain('Teil 2: Seite 1 It is private.');
    expect(sheet).toContain('Klausel 8.3');
  });
});

describe('the bytes of a copy', () => {
  it('are the same whenever it is made', async () => {
    const original = await oneLine();
    const one = await copied(original, [term('Jan Jansens')]);
    const other = await copied(original, [term('Jan Jansens')]);
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
  });
});

(hasProgram('pdftotext') ? describe : describe.skip)('a copy, to other programs', () => {
  it('has its text and fonts, and no more than that', async () => {
    const { bytes } = await copied(await oneLine(), [term('Jan Jansens')]);
    const text = poppler('pdftotext', ['-f', '1', '-l', '1'], bytes).toString('utf8');
    expect(text.replaceAll(/\s+/g, ' ').trim()).toMatch(/^The contact person is \[1\] who reads/);
    expect(poppler('pdftotext', ['-raw'], bytes).toString('utf8')).not.toMatch(/Jansens/);
    const fonts = poppler('pdffonts', [], bytes).toString('utf8').trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    // Embedded, in part, with the letters its glyphs are.
    for (const font of fonts) expect(font).toMatch(/NotoSans-\w+ .* yes yes yes /);
    expect(poppler('pdfinfo', [], bytes).toString('utf8')).toMatch(/Metadata Stream: *no/);
  });

  it('is black below its bars, and white beside them', async () => {
    const original = await madePdf((doc) => doc.rect(100, 100, 200, 200).fill('#ddd'));
    const { bytes } = await copied(original, [area(150, 150, 100, 100)]);
    const dots = grey(poppler('pdftoppm', ['-gray', '-r', '150', '-f', '1', '-l', '1'], bytes));
    const at = (x: number, y: number) => dots((x * 150) / 72, (y * 150) / 72);
    for (const x of [150, 249.9]) for (const y of [150, 200, 249.9]) expect(at(x, y)).toBe(0);
    expect(at(200, 230)).toBe(0);
    expect(at(120, 120)).toBe(0xdd);
    expect(at(50, 50)).toBe(255);
  });
});

(hasProgram('soffice') ? describe : describe.skip)('a copy of what a word processor wrote', () => {
  it('lacks the hidden words', async () => {
    const { files } = converted(await Packer.toBuffer(WRITTEN), 'clauses.docx', 'pdf');
    const [original] = files.values();
    const { bytes } = await copied(original ?? Buffer.of(), [term('Jansens'), term('Jan')]);
    expect(await textOf(bytes)).toMatch(
      /^Contact: .* office for efficient filing x .* and more Name \[/,
    );
    expect(found(bytes, /Jans/)).toEqual([]);
  });
});

/** What a PDF says of something, in any way; a few words of each place. */
function found(pdf: Uint8Array, what: RegExp): readonly string[] {
  const said = saidInPdf(pdf);
  return [...said.matchAll(new RegExp(what, 'gi'))].map(({ index }) =>
    said.slice(index - 20, index + 30),
  );
}

/** Says something of the page that the library has no word for. */
function pageSays(doc: PDFKit.PDFDocument, key: string, value: unknown): void {
  Object.assign(doc.page.dictionary.data, { [key]: value });
}

/** The shade of a dot of a picture as `pdftoppm` writes it. */
function grey(picture: Buffer): (x: number, y: number) => number | undefined {
  const [head = '', width = ''] =
    /^P5\s+(\d+)\s+\d+\s+\d+\s/.exec(picture.toString('latin1', 0, 40)) ?? [];
  return (x, y) => picture[head.length + Math.floor(y) * Number(width) + Math.floor(x)];
}
