import { poppler } from '../support/programs.js';

/** A page of a PDF as a grey picture: how dark each point is, 0 for black, row by row. */
export type Picture = { readonly width: number; readonly height: number; readonly grey: Buffer };

/** Points in a millimetre of the pictures. */
const SCALE = 40 / 25.4;

/** Every page as a picture. */
export function picturesOf(pdf: Uint8Array): readonly Picture[] {
  let rest = poppler('pdftoppm', ['-gray', '-r', '40'], pdf);
  const pictures: Picture[] = [];
  while (rest.length > 0) {
    const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(rest.subarray(0, 40).toString('latin1'));
    if (!head) throw new Error('pdftoppm wrote something else than a grey picture.');
    const [width, height] = [Number(head[1]), Number(head[2])];
    const end = head[0].length + width * height;
    pictures.push({ width, height, grey: rest.subarray(head[0].length, end) });
    rest = rest.subarray(end);
  }
  return pictures;
}

/** A part of a page, in millimetres from its upper left corner. */
export type Part = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** How many points of a part are not white. */
export function inkIn({ width, grey }: Picture, { left, right, top, bottom }: Part): number {
  let ink = 0;
  for (let y = Math.ceil(top * SCALE); y < bottom * SCALE; y += 1) {
    for (let x = Math.ceil(left * SCALE); x < right * SCALE; x += 1) {
      if ((grey[y * width + x] ?? 255) < 200) ink += 1;
    }
  }
  return ink;
}

/** The text of every page, in the order in which it is drawn, with one space between words. */
export function textOfPages(pdf: Uint8Array): readonly string[] {
  const text = poppler('pdftotext', ['-raw'], pdf).toString('utf8');
  return text.split('\f').slice(0, -1).map(oneSpace);
}

/** A text with one space where there are spaces or breaks. */
export function oneSpace(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
