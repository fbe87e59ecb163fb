import { folded } from './folded.js';
import type { Glyph } from './glyph.js';
import { linesOf } from './lines-of.js';

/** From so many letters on a term is also found where spaces or hyphens stand in it that should not. */
const LONG = 6;

/** What is between lines in the order of the eye. */
const LINE_BREAK = '\n';

/** Every character of every place where a page says a term. */
export type FindTerm = (term: string) => ReadonlySet<Glyph>;

/**
 * Reads a page once, so that terms can be looked for on it: in the order of the page and in that of the eye; across
 * line breaks, also where a word is divided; whatever their case, accents and ligatures.
 */
export function termFinder(glyphs: readonly Glyph[]): FindTerm {
  const orders = [glyphs.map(asSign), inOrderOfTheEye(glyphs)];
  const readings = orders.flatMap((signs) => READINGS.map((reading) => said(reading(signs))));
  const tightReadings = orders.map((signs) => said(readTight(signs)));
  return (term) => {
    const wanted = folded(term).trim();
    const tight = wanted.replaceAll(/[\s-]/g, '');
    if (wanted === '') return new Set();
    const found = [
      ...readings.flatMap((reading) => occurrences(reading, wanted)),
      ...(tight.length >= LONG ? tightReadings : []).flatMap((each) => occurrences(each, tight)),
    ];
    return new Set(found.filter(({ object }) => object !== 0));
  };
}

/** A sign as it stands on the page, and the character it is of. */
type Sign = { readonly text: string; readonly glyph: Glyph };

function asSign(glyph: Glyph): Sign {
  return { text: glyph.text, glyph };
}

function inOrderOfTheEye(glyphs: readonly Glyph[]): readonly Sign[] {
  return linesOf(glyphs).flatMap((line) => [
    ...line.map(asSign),
    { text: LINE_BREAK, glyph: { ...line[0], object: 0 } },
  ]);
}

const HYPHEN = /^[\p{Pd}\u00ad]$/u;
const BREAK = /^[\r\n\u2028\u2029]$/u;

/** A word divided at the end of a line is read together, with its hyphen, and as it stands. */
const READINGS: readonly ((signs: readonly Sign[]) => readonly Sign[])[] = [
  (signs) => read(withoutDivision(signs, '')),
  (signs) => read(withoutDivision(signs, '-')),
  (signs) => read(signs.map((sign) => (HYPHEN.test(sign.text) ? { ...sign, text: '-' } : sign))),
];

/** Takes line breaks after hyphens away, and puts something else for the hyphen. */
function withoutDivision(signs: readonly Sign[], hyphen: string): readonly Sign[] {
  const kept: Sign[] = [];
  let divided: Sign | null = null;
  let gap: Sign[] = [];
  for (const sign of signs) {
    if (divided !== null && /^\s$/u.test(sign.text)) gap.push(sign);
    else {
      if (divided !== null) kept.push(...settled(divided, gap, hyphen));
      divided = HYPHEN.test(sign.text) ? sign : null;
      gap = [];
      if (divided === null) kept.push(sign);
    }
  }
  if (divided !== null) kept.push(...settled(divided, gap, hyphen));
  return kept;
}

/** A hyphen with the space after it. A soft one, which is only shown at the end of a line, divides by itself. */
function settled(hyphen: Sign, gap: readonly Sign[], as: string): readonly Sign[] {
  const divides = hyphen.text === '\u00ad' || gap.some(({ text }) => BREAK.test(text));
  return divides ? [{ ...hyphen, text: as }] : [{ ...hyphen, text: '-' }, ...gap];
}

/** Folded, each run of spaces as one. What says nothing is kept, so that it is hidden with what is around it. */
function read(signs: readonly Sign[]): readonly Sign[] {
  let last = '';
  return signs.map((sign) => {
    const text = folded(sign.text);
    const isMore = text === ' ' && last === ' ';
    if (text !== '') last = text;
    return { ...sign, text: isMore ? '' : text };
  });
}

function readTight(signs: readonly Sign[]): readonly Sign[] {
  return signs.map((sign) => ({ ...sign, text: folded(sign.text).replaceAll(/[\s-]/g, '') }));
}

/** What signs say, and the place of the sign that each code unit is of. */
type Said = {
  readonly signs: readonly Sign[];
  readonly text: string;
  readonly places: readonly number[];
};

function said(signs: readonly Sign[]): Said {
  return {
    signs,
    text: signs.map(({ text }) => text).join(''),
    places: signs.flatMap(({ text }, index) => Array.from({ length: text.length }, () => index)),
  };
}

/** The characters of every place where the signs say the text; places may overlap. */
function occurrences({ signs, text, places }: Said, wanted: string): readonly Glyph[] {
  const found: Glyph[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const [first, ...others] = places.slice(at, at + wanted.length);
    const last = others.at(-1) ?? first;
    for (const { glyph } of signs.slice(first, Number(last) + 1)) found.push(glyph);
  }
  return found;
}
