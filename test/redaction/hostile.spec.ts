import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { OpenedPdf } from '../../src/redaction/opened-pdf.js';
import type { PdfLimits } from '../../src/redaction/pdf-answers.js';
import { PDF_LIMITS } from '../../src/redaction/pdf-limits.js';
import { PdfRefused } from '../../src/redaction/pdf-refused.js';
import { THOROUGH } from '../support/thorough.js';
import { copied, area, textOf } from './copied.js';
import { madePdf, stream, writtenPdf } from './made-pdf.js';

/** What becomes of looking at the first page and drawing it. */
async function lookedAt(pdf: Uint8Array, limits: Partial<PdfLimits> = {}): Promise<string> {
  const opened = await OpenedPdf.open(pdf, { ...PDF_LIMITS, dotsPerInch: 36, ...limits });
  try {
    await opened.pages();
    await opened.text(1);
    await opened.picture(1, []);
    return 'DRAWN';
  } catch (error) {
    if (error instanceof PdfRefused) return error.code;
    throw error;
  } finally {
    await opened.close();
  }
}

/** A document of one page. */
function onePage(content: string, box: string, others: readonly string[] = []): Uint8Array {
  return writtenPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox ${box} /Contents 4 0 R
      /Resources << /XObject << /X 5 0 R >> >> >>`,
    stream(content),
    ...others,
  ]);
}

/** Every form draws the next one twenty times: as many lines as nobody waits for. */
const BOMB = Array.from({ length: 9 }, (_, index) =>
  stream(
    index === 8 ? '0 0 m 100 100 l S '.repeat(50) : '/X Do '.repeat(20),
    `/Type /XObject /Subtype /Form /BBox [0 0 200 200]
      /Resources << /XObject << /X ${index === 8 ? '' : `${index + 6} 0 R`} >> >>`.replace(
      '/X  ',
      '',
    ),
  ),
);

describe('a hostile PDF', () => {
  it.each<[what: string, pdf: () => Uint8Array | Promise<Uint8Array>, becomes: string]>([
    ['of nothing', () => Buffer.of(), 'BROKEN'],
    ['that only begins as one', () => Buffer.from('%PDF-1.7\nand nothing more'), 'BROKEN'],
    [
      'with more pages than anybody reads',
      () =>
        writtenPdf([
          '<< /Type /Catalog /Pages 2 0 R >>',
          `<< /Type /Pages /Count 10000 /Kids [${'3 0 R '.repeat(10_000)}] >>`,
          '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>',
        ]),
      'TOO_MANY_PAGES',
    ],
    ['with a huge page', () => onePage('', '[0 0 20000 20000]'), 'PAGE_TOO_LARGE'],
    ['with a page of no size', () => onePage('', '[0 0 0 0]'), 'DRAWN'],
    [
      'with a page of more than a page holds',
      () => onePage('0 0 m 9 9 l S '.repeat(60_000), '[0 0 100 100]'),
      'PAGE_TOO_LARGE',
    ],
    [
      'whose pages are their own parents',
      () =>
        writtenPdf([
          '<< /Type /Catalog /Pages 2 0 R >>',
          '<< /Type /Pages /Count 1 /Kids [2 0 R] >>',
        ]),
      'BROKEN',
    ],
    [
      'that is locked',
      () => madePdf((doc) => doc.text('a'), { userPassword: 'secret', pdfVersion: '1.7' }),
      'ENCRYPTED',
    ],
    [
      'that is locked against changes only',
      () => madePdf((doc) => doc.text('a'), { ownerPassword: 'secret', pdfVersion: '1.7' }),
      'ENCRYPTED',
    ],
    [
      'nested deeply',
      () => onePage(`${'q '.repeat(100_000)} ${'['.repeat(10_000)}`, '[0 0 100 100]'),
      'DRAWN',
    ],
  ])('%s is refused or drawn, and nothing else happens', async (_, pdf, becomes) => {
    expect(await lookedAt(await pdf())).toBe(becomes);
  });

  it('whose table is broken is read all the same', async () => {
    const pdf = await madePdf((doc) => doc.text('still here', 72, 72));
    const broken = Buffer.from(
      Buffer.from(pdf)
        .toString('latin1')
        .replace(/startxref\n\d+/, 'startxref\n7'),
      'latin1',
    );
    const { bytes } = await copied(broken, [area(380, 540, 10, 10)]);
    expect(await textOf(bytes)).toBe('still here [1]');
  });

  it('that would take for ever is ended in time, and the process goes on meanwhile', async () => {
    let turns = 0;
    const turning = setInterval(() => (turns += 1), 20);
    const began = performance.now();
    const becomes = await lookedAt(onePage('/X Do', '[0 0 200 200]', BOMB), { seconds: 1 });
    clearInterval(turning);
    expect(becomes).toBe('TOO_SLOW');
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(turns).toBeGreaterThan(5);
  });

  it('that would take all memory is ended', async () => {
    const large = onePage('', '[0 0 3000 3000]');
    expect(await lookedAt(large, { megabytes: 32, dotsPerInch: 150 })).toBe('TOO_LARGE');
  });

  it('never does more than be refused or drawn, whatever byte of it is another', async () => {
    const pdf = await madePdf((doc) =>
      doc.text('some text', 72, 72).rect(0, 0, 50, 50).fill('red'),
    );
    const change = fc.tuple(fc.nat(pdf.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 20 }), async (changes) => {
        const changed = Buffer.from(pdf);
        for (const [at, value] of changes) changed[at] = value;
        expect(await lookedAt(changed)).toMatch(
          /^(DRAWN|BROKEN|PAGE_TOO_LARGE|ENCRYPTED|TOO_\w+)$/,
        );
      }),
      { numRuns: THOROUGH ? 60 : 10 },
    );
  }, 120_000);
});
