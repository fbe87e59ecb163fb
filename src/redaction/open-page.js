// Plain JavaScript: it runs in the worker thread.
/** @typedef {import('@embedpdf/pdfium').WrappedPdfiumModule} Library */
/** @typedef {import('../domain/redaction/box.js').Box} Box */
/** @typedef {import('../domain/redaction/glyph.js').Glyph} Glyph */
/** @typedef {import('./pdf-answers.js').PdfLimits} PdfLimits */
/** @typedef {{ readonly data: Uint8Array, readonly width: number, readonly height: number, readonly scale: number }} Image */

const TEXT_OBJECT = 1;
const FORM_OBJECT = 5;

/** Text that is not drawn: neither filled nor stroked, or only to cut something out. */
const UNDRAWN = [3, 7];

/** How text objects can be nested in forms, at most. */
const DEEPEST = 12;

/** Shows where the matrix of a page is read off; large, because places come in whole numbers. */
const FAR = 10_000;
const FINE = 100;

/** As PDFium counts: red, green, blue and something, a byte each, in this order. */
const FOUR_CHANNELS = 4;
const REVERSE_BYTE_ORDER = 0x10;

/** Annotations and filled fields as they are shown on a screen, made part of the page. */
const AS_ON_SCREEN = 0;
const FAILED = 0;

/** Difference in a channel from which somebody can see something. */
const SEEN = 32;

/** What two boxes share, as a part of the smaller one, from which one lies over the other. */
const SHARED = 0.25;

/** Letters smaller than this, in points, are not read by anybody. */
const SMALLEST = 2;

/**
 * Its memory moves when it grows; the types of the library leave it out.
 * @param {Library} library @returns {Uint8Array}
 */
export function memoryOf({ pdfium }) {
  return /** @type {{ readonly HEAPU8: Uint8Array }} */ (/** @type {unknown} */ (pdfium)).HEAPU8;
}

/** A page of a document, its annotations flattened into it. */
export class OpenPage {
  /** @param {Library} library @param {number} document @param {number} index */
  constructor(library, document, index) {
    this.library = library;
    const unflattened = library.FPDF_LoadPage(document, index);
    if (unflattened === 0) throw new Error('There is no such page.');
    const flattened = library.FPDFPage_Flatten(unflattened, AS_ON_SCREEN);
    library.FPDF_ClosePage(unflattened);
    if (flattened === FAILED) throw new Error('Annotations cannot be flattened.');
    this.page = library.FPDF_LoadPage(document, index);
    this.text = 0;
    this.width = library.FPDF_GetPageWidthF(this.page);
    this.height = library.FPDF_GetPageHeightF(this.page);
    this.scratch = library.pdfium.wasmExports.malloc(64);
  }

  /** @param {PdfLimits} limits @returns {import('./pdf-answers.js').PdfRefusal | null} */
  fault({ side, characters, objects }) {
    const { width, height } = this;
    if (!(width >= 1 && height >= 1 && width <= side && height <= side)) return 'PAGE_TOO_LARGE';
    if (this.library.FPDFPage_CountObjects(this.page) > objects) return 'PAGE_TOO_LARGE';
    this.text = this.library.FPDFText_LoadPage(this.page);
    if (this.text === 0) return 'BROKEN';
    if (this.library.FPDFText_CountChars(this.text) > characters) return 'PAGE_TOO_LARGE';
    return null;
  }

  close() {
    if (this.text !== 0) this.library.FPDFText_ClosePage(this.text);
    this.library.FPDF_ClosePage(this.page);
    this.library.pdfium.wasmExports.free(this.scratch);
  }

  /** @returns {Glyph[]} */
  glyphs() {
    const count = this.library.FPDFText_CountChars(this.text);
    const matrix = this.matrix();
    return Array.from({ length: count }, (_, index) => this.glyph(index, matrix));
  }

  /** @param {number} index @param {Matrix} matrix @returns {Glyph} */
  glyph(index, matrix) {
    const { library, text } = this;
    const isAdded = library.FPDFText_IsGenerated(text, index) === 1;
    const [x = 0, y = 0] = this.doubles(2, ([one = 0, other = 0]) =>
      library.FPDFText_GetCharOrigin(text, index, one, other),
    );
    const [left = 0, right = 0, bottom = 0, top = 0] = this.doubles(4, (places) =>
      library.FPDFText_GetCharBox(
        text,
        index,
        places[0] ?? 0,
        places[1] ?? 0,
        places[2] ?? 0,
        places[3] ?? 0,
      ),
    );
    // The order of a rectangle of floats is left, top, right, bottom.
    const room = this.floats(4, (place) => library.FPDFText_GetLooseCharBox(text, index, place));
    const [a = 1, b = 0, c = 0, d = 1] = this.floats(6, (place) =>
      library.FPDFText_GetMatrix(text, index, place),
    );
    const scale = Math.sqrt(Math.abs(a * d - b * c));
    const along = moved(matrix, a, b, 0);
    return {
      text: said(library.FPDFText_GetUnicode(text, index), library.FPDFText_IsHyphen(text, index)),
      ink: boxOf(moved(matrix, left, top), moved(matrix, right, bottom)),
      room: boxOf(
        moved(matrix, room[0] ?? 0, room[1] ?? 0),
        moved(matrix, room[2] ?? 0, room[3] ?? 0),
      ),
      origin: rounded(moved(matrix, x, y)),
      size: round(library.FPDFText_GetFontSize(text, index) * scale),
      angle: round((Math.atan2(along.y, along.x) * 180) / Math.PI),
      object: isAdded ? 0 : library.FPDFText_GetTextObject(text, index),
    };
  }

  /**
   * The page as it is shown, drawn as finely as the limits allow.
   * @param {PdfLimits} limits @returns {Image}
   */
  image({ dotsPerInch, dots }) {
    const { library } = this;
    const scale = Math.min(dotsPerInch / 72, Math.sqrt(dots / (this.width * this.height)));
    const width = Math.ceil(this.width * scale);
    const height = Math.ceil(this.height * scale);
    const bitmap = library.FPDFBitmap_CreateEx(width, height, FOUR_CHANNELS, 0, width * 4);
    if (bitmap === 0) throw new RangeError('The page is too large.');
    library.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
    library.FPDF_RenderPageBitmap(bitmap, this.page, 0, 0, width, height, 0, REVERSE_BYTE_ORDER);
    const start = library.FPDFBitmap_GetBuffer(bitmap);
    const data = memoryOf(library).slice(start, start + width * height * 4);
    library.FPDFBitmap_Destroy(bitmap);
    return { data, width, height, scale: width / this.width };
  }

  /**
   * The characters that somebody sees: taking all text off the page changes what is there. What has no ink, as a
   * space, is kept. What lies over other text is left out: nobody can tell which of both is seen.
   * @param {readonly Glyph[]} glyphs @param {Image} image @param {PdfLimits} limits @returns {Glyph[]}
   */
  shown(glyphs, image, limits) {
    const undrawn = this.undrawn(glyphs);
    this.takeTextOff();
    const bare = this.image(limits);
    const doubtful = overlapping(glyphs);
    return glyphs.filter(
      (glyph) =>
        glyph.object === 0 ||
        /^\s$/u.test(glyph.text) ||
        (glyph.size >= SMALLEST &&
          !undrawn.has(glyph.object) &&
          !doubtful.has(glyph) &&
          differs(image, bare, glyph.ink)),
    );
  }

  /** @param {readonly Glyph[]} glyphs @returns {Set<number>} */
  undrawn(glyphs) {
    const objects = new Set(glyphs.map(({ object }) => object).filter((object) => object !== 0));
    return new Set(
      [...objects].filter((object) =>
        UNDRAWN.includes(this.library.FPDFTextObj_GetTextRenderMode(object)),
      ),
    );
  }

  takeTextOff() {
    const { library, page } = this;
    const count = library.FPDFPage_CountObjects(page);
    for (let index = 0; index < count; index += 1) {
      this.takeOff(library.FPDFPage_GetObject(page, index), DEEPEST);
    }
  }

  /** @param {number} object @param {number} depth */
  takeOff(object, depth) {
    const { library } = this;
    const kind = library.FPDFPageObj_GetType(object);
    if (kind === TEXT_OBJECT) library.FPDFPageObj_SetIsActive(object, false);
    if (kind !== FORM_OBJECT || depth === 0) return;
    const count = library.FPDFFormObj_CountObjects(object);
    for (let index = 0; index < count; index += 1) {
      this.takeOff(library.FPDFFormObj_GetObject(object, index), depth - 1);
    }
  }

  /** From places of the page to places as shown: cut, turned, and counted from the top. @returns {Matrix} */
  matrix() {
    const origin = this.place(0, 0);
    const right = this.place(FAR, 0);
    const up = this.place(0, FAR);
    return {
      a: (right.x - origin.x) / FAR,
      b: (right.y - origin.y) / FAR,
      c: (up.x - origin.x) / FAR,
      d: (up.y - origin.y) / FAR,
      e: origin.x,
      f: origin.y,
    };
  }

  /** @param {number} x @param {number} y */
  place(x, y) {
    const { library, page, scratch } = this;
    const width = Math.round(this.width * FINE);
    const height = Math.round(this.height * FINE);
    library.FPDF_PageToDevice(page, 0, 0, width, height, 0, x, y, scratch, scratch + 4);
    return {
      x: library.pdfium.getValue(scratch, 'i32') / FINE,
      y: library.pdfium.getValue(scratch + 4, 'i32') / FINE,
    };
  }

  /** @param {number} count @param {(places: readonly number[]) => boolean} ask @returns {number[]} */
  doubles(count, ask) {
    const places = Array.from({ length: count }, (_, index) => this.scratch + 8 * index);
    if (!ask(places)) return [];
    return places.map((place) => this.library.pdfium.getValue(place, 'double'));
  }

  /** @param {number} count @param {(place: number) => boolean} ask @returns {number[]} */
  floats(count, ask) {
    if (!ask(this.scratch)) return [];
    return Array.from({ length: count }, (_, index) =>
      this.library.pdfium.getValue(this.scratch + 4 * index, 'float'),
    );
  }
}

/** @typedef {{ a: number, b: number, c: number, d: number, e: number, f: number }} Matrix */

/** @param {Matrix} matrix @param {number} x @param {number} y @param {0 | 1} shift */
function moved({ a, b, c, d, e, f }, x, y, shift = 1) {
  return { x: a * x + c * y + e * shift, y: b * x + d * y + f * shift };
}

/** @typedef {{ readonly x: number, readonly y: number }} Point */

/** @param {Point} one @param {Point} other */
function boxOf(one, other) {
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  const [width, height] = [Math.abs(one.x - other.x), Math.abs(one.y - other.y)];
  return { x: round(x), y: round(y), width: round(width), height: round(height) };
}

/** @param {Point} point */
function rounded({ x, y }) {
  return { x: round(x), y: round(y) };
}

/** @param {number} value */
function round(value) {
  return Math.round(value * 1000) / 1000;
}

/** A hyphen at the end of a line is told by a code of its own. @param {number} code @param {number} isHyphen */
function said(code, isHyphen) {
  if (isHyphen === 1) return '\u00ad';
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

/** Whether two pictures differ within a box. @param {Image} one @param {Image} other @param {Box} box */
function differs(one, other, box) {
  const { scale } = one;
  const [left, right] = [Math.floor(box.x * scale), Math.ceil((box.x + box.width) * scale)];
  const [top, bottom] = [Math.floor(box.y * scale), Math.ceil((box.y + box.height) * scale)];
  if (left < 0 || top < 0 || right > one.width || bottom > one.height) return false;
  for (let y = top; y < bottom; y += 1) {
    for (let at = (y * one.width + left) * 4; at < (y * one.width + right) * 4; at += 1) {
      if (Math.abs((one.data[at] ?? 0) - (other.data[at] ?? 0)) >= SEEN) return true;
    }
  }
  return false;
}

/** Characters that lie over a character of another text object, and those below them. @param {readonly Glyph[]} glyphs @returns {Set<Glyph>} */
function overlapping(glyphs) {
  const inked = glyphs
    .filter(({ ink }) => ink.width > 0 && ink.height > 0)
    .toSorted((one, other) => one.ink.x - other.ink.x);
  const widest = inked.reduce((most, { ink }) => Math.max(most, ink.width), 0);
  /** @type {Set<Glyph>} */
  const found = new Set();
  let first = 0;
  for (const glyph of inked) {
    while ((inked[first]?.ink.x ?? 0) < glyph.ink.x - widest) first += 1;
    for (let index = first; index < inked.length; index += 1) {
      const other = inked[index];
      if (other === undefined || other.ink.x > glyph.ink.x + glyph.ink.width) break;
      if (other.object === glyph.object || !isOver(other.ink, glyph.ink)) continue;
      found.add(glyph).add(other);
    }
  }
  return found;
}

/** Whether boxes share more than neighbours do. @param {Box} one @param {Box} other */
function isOver(one, other) {
  const left = Math.max(one.x, other.x);
  const top = Math.max(one.y, other.y);
  const width = Math.min(one.x + one.width, other.x + other.width) - left;
  const height = Math.min(one.y + one.height, other.y + other.height) - top;
  return (
    width > SHARED * Math.min(one.width, other.width) &&
    height > SHARED * Math.min(one.height, other.height)
  );
}
