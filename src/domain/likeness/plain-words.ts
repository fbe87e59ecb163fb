/** Letters that are written with a mark of their own, which taking accents off does not reach. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  þ: 'th',
};

/** `N.V.`, `S.p.A.`, `A.Ş.`: a point between single letters keeps one word together. */
const POINT_INSIDE = /(?<![\p{L}\p{M}\p{N}])(\p{L}\p{M}*)\.(?=\p{L}\p{M}*(?![\p{L}\p{M}\p{N}]))/gu;

const APOSTROPHE = /(?<=[\p{L}\p{M}])['’ʼ](?=\p{L})/gu;

/** The words of a name in lower case, accents kept: what is neither letter nor digit parts them. */
export function wordsOf(name: string): readonly string[] {
  const text = name.normalize('NFKC').toLowerCase();
  const joined = text.replaceAll(POINT_INSIDE, '$1').replaceAll(APOSTROPHE, '');
  return joined.normalize('NFC').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
}

/** A word without its accents: `şti` is `sti`, `łódź` is `lodz`. */
export function withoutAccents(word: string): string {
  return word
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{ASCII}]/gu, (letter) => PLAIN[letter] ?? letter);
}
