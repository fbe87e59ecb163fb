import { describe, expect, it } from '@jest/globals';
import { htmlLetter } from '../../src/letters/html-letter.js';
import { textsOfLetter } from '../../src/letters/texts-of-letter.js';
import { LANGUAGES } from '../../src/words/language.js';
import { aLetter } from './a-letter.js';
import { hostileLetter } from './hostile-letter.js';
import { oneSpace } from './pages-of.js';

/** An element as it is read: its tag, its attributes as written, the tags around it, and its text. */
type Element = {
  readonly tag: string;
  readonly attributes: string;
  readonly around: readonly string[];
  text: string;
};

const VOID = new Set(['meta']);

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** Every element, in order. Throws where one is not closed, or text stands as it should not. */
function elementsOf(html: string): readonly Element[] {
  const found: Element[] = [];
  const open: Element[] = [];
  const body = html.replace('<!doctype html>\n', '').replace(/<style>[^<]*<\/style>/, '');
  for (const [token, closing, tag, attributes] of body.matchAll(
    /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"<>]*")?)*)>|[^<>]+|[<>]/g,
  )) {
    if (tag === undefined) {
      const text = token.replaceAll(/&[^;]*;/g, (entity) => ENTITIES[entity] ?? '[unknown]');
      if (token === '<' || token === '>' || text.includes('[unknown]')) throw new Error(token);
      for (const each of open) each.text += text;
    } else if (closing === '') {
      const around = open.map((each) => each.tag);
      const element = { tag, attributes: (attributes ?? '').trim(), around, text: '' };
      found.push(element);
      if (!VOID.has(tag)) open.push(element);
    } else if (open.pop()?.tag !== tag) {
      throw new Error(`</${tag}> closes another element.`);
    }
  }
  if (open.length > 0) throw new Error(`<${open[0]?.tag}> is not closed.`);
  return found;
}

const texts = (elements: readonly Element[], tag: string) =>
  elements.filter((element) => element.tag === tag).map(({ text }) => oneSpace(text));

describe.each(LANGUAGES)('a letter as HTML in %s', (language) => {
  const letter = aLetter({ language });
  const html = htmlLetter(letter);
  const elements = elementsOf(html);

  it('has every sentence, in order', () => {
    const text = oneSpace(texts(elements, 'body').join(' '));
    let from = 0;
    const missing = [...textsOfLetter(letter)]
      .flatMap((each) => each.split('\n').map(oneSpace))
      .filter((each) => {
        const found = text.indexOf(each, from);
        if (found !== -1) from = found + each.length;
        return found === -1;
      });
    expect(missing).toEqual([]);
  });

  it('has a language, a title, one main part, and its day', () => {
    expect(elements[0]).toMatchObject({ tag: 'html', attributes: `lang="${language}"` });
    expect(texts(elements, 'title')).toEqual([letter.subject]);
    expect(texts(elements, 'main')).toHaveLength(1);
    const landmarks = elements.filter(({ tag }) => ['header', 'main', 'footer'].includes(tag));
    expect(landmarks.map(({ tag, around }) => [tag, around])).toEqual([
      ['header', ['html', 'body']],
      ['main', ['html', 'body']],
      ['footer', ['html', 'body']],
    ]);
    const attributes = elements.filter(({ tag }) => tag === 'meta').map((each) => each.attributes);
    expect(attributes).toContain('name="dcterms.created" content="2026-11-25"');
  });

  it('has one main heading, and none below it that skips a level', () => {
    const levels = elements.flatMap(({ tag }) => (/^h\d$/.test(tag) ? [Number(tag[1])] : []));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.slice(1).entries()) {
      expect(level).toBeLessThanOrEqual((levels[index] ?? 0) + 1);
    }
  });

  it('has a caption in every table, and heads that say they are above their column', () => {
    const tables = letter.blocks.filter((block) => block.kind === 'TABLE');
    expect(texts(elements, 'caption')).toEqual(tables.map(({ caption }) => caption));
    const heads = elements.filter(({ tag }) => tag === 'th');
    expect(heads.map(({ text }) => text)).toEqual(tables.flatMap(({ columns }) => columns));
    expect(heads.filter(({ attributes }) => attributes !== 'scope="col"')).toEqual([]);
    expect(heads.filter(({ around }) => !around.includes('thead'))).toEqual([]);
    expect(texts(elements, 'td')).toEqual(tables.flatMap(({ rows }) => rows.flat()));
  });

  it('marks the passages that may be worded anew', () => {
    const passages = letter.blocks.filter((block) => block.kind === 'PASSAGE');
    const marked = elements.filter(({ attributes }) => attributes.startsWith('data-passage='));
    expect(marked.map(({ attributes }) => attributes)).toEqual(
      passages.map(({ key }) => `data-passage="${key}"`),
    );
    expect(marked.map(({ text }) => text.trim())).toEqual(passages.map(({ text }) => text));
  });
});

describe('a letter as HTML', () => {
  it('runs nothing, fetches nothing, and refers to nothing', () => {
    const html = htmlLetter(aLetter());
    expect(html).toContain(
      '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">',
    );
    expect(html).not.toMatch(/<script|<img|<link|<iframe|\bsrc=|href=|url\(|@import|https?:/);
  });

  it('keeps what looks like markup as text', () => {
    const elements = elementsOf(htmlLetter(hostileLetter()));
    const tags = new Set(elements.map(({ tag }) => tag));
    expect([...tags].filter((tag) => ['script', 'b'].includes(tag))).toEqual([]);
    expect(texts(elements, 'title')).toEqual(['<title>A & B</title> "both" ]]>']);
    expect(texts(elements, 'p')).toContain('<script>alert("x")</script> & <b onload=x> gekeerd');
    const [passage] = elements.filter(({ attributes }) => attributes.includes('data-passage'));
    expect(passage?.attributes).toBe('data-passage="&quot;&gt;&lt;script&gt;"');
  });

  it('begins a new page on paper where the letter does, and nowhere else', () => {
    const parts = (html: string) =>
      elementsOf(html).filter(({ attributes }) => attributes === 'class="new-page"');
    expect(parts(htmlLetter(aLetter())).map(({ text }) => oneSpace(text))).toEqual(['Uw rechten']);
    expect(parts(htmlLetter(hostileLetter())).map(({ text }) => oneSpace(text))).toEqual(['Slot.']);
  });

  it('leaves out what a letter does not have', () => {
    const bare = aLetter({ mark: null, sender: [], addressee: [], particulars: [], blocks: [] });
    const [header] = elementsOf(htmlLetter(bare)).filter(({ tag }) => tag === 'header');
    expect(header?.text.trim()).toBe('');
    expect(elementsOf(htmlLetter(bare)).map(({ tag }) => tag)).not.toContain('dl');
  });

  it('has colours that stand out against what is behind them', () => {
    const style = /<style>([^<]*)<\/style>/.exec(htmlLetter(aLetter()))?.[1] ?? '';
    const colours = [...style.matchAll(/(?<![-\w])color: (#\w+)/g)].map(
      ([, colour]) => colour ?? '',
    );
    expect(colours.length).toBeGreaterThan(3);
    for (const ground of ['#ffffff', '#eef1f4']) {
      for (const colour of colours) expect(contrast(colour, ground)).toBeGreaterThan(7);
    }
  });
});

/** How much a colour stands out, as WCAG 2 counts it: 7 is its highest demand. */
function contrast(colour: string, ground: string): number {
  const [light = 0, dark = 0] = [luminance(colour), luminance(ground)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => {
    const part = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
