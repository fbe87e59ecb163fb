import { buffer } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { fromBufferPromise } from 'yauzl';
import { docxLetter } from '../../src/letters/docx-letter.js';
import { textsOfLetter } from '../../src/letters/texts-of-letter.js';
import { converted, hasProgram } from '../support/programs.js';
import { aLetter } from './a-letter.js';
import { hostileLetter } from './hostile-letter.js';
import { oneSpace } from './pages-of.js';

/** The parts of a document, by their path. */
async function partsOf(docx: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>();
  const zip = await fromBufferPromise(Buffer.from(docx), { lazyEntries: true });
  for await (const entry of zip.eachEntry()) {
    const content = await buffer(await zip.openReadStreamPromise(entry));
    parts.set(entry.fileName, content.toString('utf8'));
  }
  return parts;
}

const asText = (docx: Uint8Array) => {
  const { files, complaints } = converted(docx, 'letter.docx', 'txt:Text (encoded):UTF8');
  expect(complaints).toEqual([]);
  return oneSpace(files.get('letter')?.toString('utf8') ?? '');
};

describe('a letter as a document for a word processor', () => {
  let parts: ReadonlyMap<string, string>;
  let document: string;

  beforeAll(async () => {
    parts = await partsOf(await docxLetter(aLetter()));
    document = parts.get('word/document.xml') ?? '';
  });

  /** The texts of the paragraphs of a style. */
  const styled = (style: string) =>
    document
      .split('<w:p>')
      .filter((paragraph) => paragraph.includes(`<w:pStyle w:val="${style}"/>`))
      .map((paragraph) => paragraph.replaceAll(/<[^>]*>/g, ''));

  it('has real headings, captions and lists', () => {
    expect(styled('Heading1')).toEqual([
      'Wie uw gegevens ontvangt: antwoord op uw verzoek om inzage',
    ]);
    expect(styled('Heading2')).toEqual(['Ontvangers in één oogopslag', 'Uw rechten']);
    expect(styled('Heading3')).toEqual(['Vroegere ontvangers']);
    expect(styled('Caption')).toEqual(['Ontvangers op 25 november 2026']);
    const items = document.split('<w:p>').filter((paragraph) => paragraph.includes('<w:numPr>'));
    expect(items).toHaveLength(3);
  });

  it('repeats the heads of the columns of a table', () => {
    const [head, ...rows] = document.split('<w:tr>').slice(1);
    expect(head).toContain('<w:tblHeader');
    expect(head?.replaceAll(/<[^>]*>/g, ' ')).toMatch(/Ontvanger +Land +Gegevens +Waarborg/);
    expect(rows.filter((row) => row.includes('<w:tblHeader'))).toEqual([]);
  });

  it('begins a page where the letter does, and nowhere else', () => {
    const breaks = document
      .split('<w:p>')
      .filter((paragraph) => /<w:pageBreakBefore\/>/.test(paragraph));
    expect(breaks.map((paragraph) => paragraph.replaceAll(/<[^>]*>/g, ''))).toEqual(['Uw rechten']);
  });

  it('has mark, foot and number on every page', () => {
    expect(parts.get('word/header1.xml')).toContain('verzonnen gegevens, nooit te versturen');
    const foot = parts.get('word/footer1.xml') ?? '';
    expect(foot).toContain('Kenmerk REQ-2026-0042');
    expect(foot).toMatch(/PAGE.* \/ .*NUMPAGES/s);
  });

  it.each([
    ['nl', 'nl-NL'],
    ['en', 'en-GB'],
    ['fr', 'fr-FR'],
    ['de', 'de-DE'],
  ] as const)('in %s is spelled in %s', async (language, tag) => {
    const spelled = await partsOf(await docxLetter(aLetter({ language, blocks: [] })));
    expect(spelled.get('word/styles.xml')).toContain(`<w:lang w:val="${tag}"/>`);
  });

  it('says what it is about, and was made on the day of the letter', () => {
    const core = parts.get('docProps/core.xml') ?? '';
    expect(core).toContain('<dc:title>Wie uw gegevens ontvangt: antwoord op uw verzoek om inzage<');
    expect(core).toContain('>2026-11-25T00:00:00Z</dcterms:created>');
  });

  (hasProgram('soffice') ? it : it.skip)(
    'has every sentence, in order, in LibreOffice, and keeps what looks like markup as text',
    async () => {
      const letter = aLetter({ language: 'de', mark: null, foot: '' });
      const text = asText(await docxLetter(letter));
      let from = 0;
      const missing = [...textsOfLetter(letter)]
        .flatMap((each) => each.split('\n').map(oneSpace))
        .filter((each) => {
          const found = text.indexOf(each, from);
          if (found !== -1) from = found + each.length;
          return found === -1;
        });
      expect(missing).toEqual([]);
      const hostile = asText(await docxLetter(hostileLetter()));
      expect(hostile).toContain('<script>alert("x")</script> & <b onload=x> gekeerd');
      expect(hostile.match(/Een zin die steeds terugkomt\./g)).toHaveLength(340);
      expect(hostile).toMatch(/Slot\.$/);
    },
    60_000,
  );
});
