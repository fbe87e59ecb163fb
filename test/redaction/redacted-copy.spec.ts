import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foundInPdf } from '../support/said-in-pdf.js';
import { THOROUGH } from '../support/thorough.js';
import { area, copied, term, textOf } from './copied.js';
import { madePdf } from './made-pdf.js';

const LINE = 'The contact person is Jan Jansens, who reads the office mail.';

/** A page with one line, at 72 points from the left and the top. */
function oneLine(text = LINE): Promise<Uint8Array> {
  return madePdf((doc) => doc.text(text, 72, 72, { lineBreak: false }));
}

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
    expect(foundInPdf(bytes, /Jans/i)).toEqual([]);
    expect(foundInPdf(bytes, /reads/)).not.toEqual([]);
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
    expect(foundInPdf(bytes, /secret[a-rt-z]/)).toEqual([]);
  });

  it.each<[how: string, draw: (doc: PDFKit.PDFDocument) => void]>([
    ['divided at the end of a line', (doc) => doc.text('ask Jan-\nsens now', 72, 72)],
    ['letter by letter', (doc) => doc.text('ask Jansens now', 72, 72, { characterSpacing: 4 })],
    ['wide', (doc) => doc.text('ask Jansens now', 72, 72, { wordSpacing: 40 })],
    [
      'in pieces, the last one first',
      (doc) =>
        doc
          .text('sens now', 72 + doc.widthOfString('ask Jan'), 72, { lineBreak: false })
          .text('ask Jan', 72, 72, { lineBreak: false }),
    ],
    ['turned', (doc) => doc.rotate(90, { origin: [200, 100] }).text('ask Jansens now', 200, 100)],
    ['slanted', (doc) => doc.rotate(30, { origin: [200, 100] }).text('ask Jansens now', 200, 100)],
    [
      'upside down',
      (doc) => doc.rotate(180, { origin: [200, 100] }).text('ask Jansens now', 200, 100),
    ],
    ['large', (doc) => doc.fontSize(40).text('ask Jansens now', 20, 72)],
    ['small', (doc) => doc.fontSize(5).text('ask Jansens now', 72, 72)],
  ])('lacks a term that stands %s', async (_, draw) => {
    const { bytes } = await copied(await madePdf(draw), [term('Jansens')], {
      summary: 'A person is not told of here.',
    });
    expect(foundInPdf(bytes, /jans|sens/)).toEqual([]);
    expect(await textOf(bytes)).toMatch(/a ?s/);
    expect(await textOf(bytes)).toMatch(/o ?w/);
  });

  it('lacks a term wherever it stands', async () => {
    const word = fc.stringMatching(/^[a-w]{1,7}$/);
    const place = fc.record({
      x: fc.integer({ min: 5, max: 200 }),
      y: fc.integer({ min: 5, max: 60 }),
      size: fc.integer({ min: 5, max: 16 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(word), fc.array(word), place, async (before, after, at) => {
        const text = [...before, 'zxyzx', ...after].join(' ');
        const original = await madePdf(
          (doc) => doc.fontSize(at.size).text(text, at.x, at.y, { width: 250 - at.x }),
          { size: [260, 200] },
        );
        const { bytes } = await copied(original, [term('ZXYZX')]);
        expect(foundInPdf(bytes, /zxy|xyz|yzx/)).toEqual([]);
      }),
      { numRuns: THOROUGH ? 20 : 5 },
    );
  }, 120_000);

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

/** Says something of the page that the library has no word for. */
function pageSays(doc: PDFKit.PDFDocument, key: string, value: unknown): void {
  Object.assign(doc.page.dictionary.data, { [key]: value });
}
