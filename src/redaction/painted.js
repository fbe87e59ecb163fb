// Plain JavaScript: it runs in the worker thread.
import { encode } from 'fast-png';

/** @typedef {import('../domain/redaction/bar.js').Bar} Bar */
/** @typedef {{ readonly data: Uint8Array, readonly width: number, readonly height: number, readonly scale: number }} Image */

/** Digits of three by five points, a row in each figure. */
const DIGITS = [
  [7, 5, 5, 5, 7],
  [2, 6, 2, 2, 7],
  [7, 1, 7, 4, 7],
  [7, 1, 7, 1, 7],
  [5, 5, 7, 1, 1],
  [7, 4, 7, 1, 7],
  [7, 4, 7, 5, 7],
  [7, 1, 2, 2, 2],
  [7, 5, 7, 5, 7],
  [7, 5, 7, 1, 7],
];
const DIGIT = { width: 3, height: 5 };

/** Bytes of a dot from which a picture is large, and the shades it is drawn in then. */
const LARGE = 0.5;
const SHADES = 16;

/** Dots of a digit in dots of the picture, the largest that fits. */
const SCALES = [3, 2, 1];

/**
 * A picture of four channels with bars over it, as a PNG. A bar covers every dot it touches and one more on each
 * side, so that no edge shows through. Its number is in it where it fits. What packs badly, as a scanned page does,
 * is drawn in few shades of grey.
 * @param {Image} image @param {readonly Bar[]} bars
 * @returns {Uint8Array}
 */
export function painted(image, bars) {
  const rectangles = bars.map((bar) => dotsOf(bar, image));
  for (const rectangle of rectangles) fill(image, rectangle, 0);
  for (const rectangle of rectangles) write(image, rectangle);
  const { width, height } = image;
  const channels = allGrey(image.data) ? 1 : 3;
  const png = encode({ data: packed(image.data, channels), width, height, channels, depth: 8 });
  if (png.length <= width * height * LARGE) return png;
  return encode({ data: coarse(image.data), width, height, channels: 1, depth: 8 });
}

/** @typedef {{ left: number, top: number, right: number, bottom: number, number: number }} Rectangle */

/** @param {Bar} bar @param {Image} image @returns {Rectangle} */
function dotsOf({ x, y, width, height, number }, image) {
  const { scale } = image;
  return {
    left: Math.max(0, Math.floor(x * scale) - 1),
    top: Math.max(0, Math.floor(y * scale) - 1),
    right: Math.min(image.width, Math.ceil((x + width) * scale) + 1),
    bottom: Math.min(image.height, Math.ceil((y + height) * scale) + 1),
    number,
  };
}

/** @param {Image} image @param {Omit<Rectangle, 'number'>} rectangle @param {number} value */
function fill({ data, width }, { left, top, right, bottom }, value) {
  for (let y = top; y < bottom; y += 1) {
    data.fill(value, (y * width + left) * 4, (y * width + Math.max(left, right)) * 4);
  }
}

/** @param {Image} image @param {Rectangle} rectangle */
function write(image, { left, top, right, bottom, number }) {
  const figures = Array.from(String(number), (figure) => DIGITS[Number(figure)] ?? []);
  const wide = figures.length * (DIGIT.width + 1) + 1;
  const scale = SCALES.find(
    (each) => wide * each <= right - left && (DIGIT.height + 2) * each <= bottom - top,
  );
  if (scale === undefined) return;
  const y = Math.floor((top + bottom - DIGIT.height * scale) / 2);
  for (const [place, figure] of figures.entries()) {
    const x = left + scale * (1 + place * (DIGIT.width + 1));
    writeFigure(image, figure, { x, y, scale });
  }
}

/** @param {Image} image @param {readonly number[]} figure @param {{ x: number, y: number, scale: number }} at */
function writeFigure(image, figure, { x, y, scale }) {
  for (const [row, dots] of figure.entries()) {
    for (let column = 0; column < DIGIT.width; column += 1) {
      if ((dots & (4 >> column)) === 0) continue;
      const [left, top] = [x + column * scale, y + row * scale];
      fill(image, { left, top, right: left + scale, bottom: top + scale }, 255);
    }
  }
}

/** @param {Uint8Array} data */
function allGrey(data) {
  for (let at = 0; at < data.length; at += 4) {
    if (data[at] !== data[at + 1] || data[at] !== data[at + 2]) return false;
  }
  return true;
}

/** @param {Uint8Array} data @param {number} channels */
function packed(data, channels) {
  const dots = data.length / 4;
  const kept = new Uint8Array(dots * channels);
  for (let dot = 0; dot < dots; dot += 1) {
    for (let channel = 0; channel < channels; channel += 1) {
      kept[dot * channels + channel] = data[dot * 4 + channel] ?? 0;
    }
  }
  return kept;
}

/** @param {Uint8Array} data */
function coarse(data) {
  const shades = new Uint8Array(data.length / 4);
  for (let dot = 0; dot < shades.length; dot += 1) {
    const [red = 0, green = 0, blue = 0] = data.subarray(dot * 4, dot * 4 + 3);
    const grey = 0.3 * red + 0.59 * green + 0.11 * blue;
    shades[dot] = Math.round((grey / 255) * (SHADES - 1)) * (255 / (SHADES - 1));
  }
  return shades;
}
