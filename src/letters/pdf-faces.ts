import type { PdfFont } from './pdf-fonts.js';

/** How a piece of a letter is printed; sizes and distances in points. */
export type Face = {
  readonly font: PdfFont;
  readonly size: number;
  /** From one line to the next. */
  readonly leading: number;
  readonly colour: string;
};

const INK = '#1a1a1a';

/** Readable on white, for what is not the letter itself. */
const GREY = '#505050';

/** The faces of a letter, by what they are used for. */
export const FACES = {
  text: { font: 'regular', size: 10.5, leading: 15, colour: INK },
  subject: { font: 'bold', size: 13.5, leading: 18.5, colour: INK },
  heading: { font: 'bold', size: 11.5, leading: 16, colour: INK },
  subheading: { font: 'bold', size: 10.5, leading: 15, colour: INK },
  cell: { font: 'regular', size: 9, leading: 12.5, colour: INK },
  columnHead: { font: 'bold', size: 9, leading: 12.5, colour: INK },
  senderName: { font: 'bold', size: 11, leading: 15, colour: INK },
  sender: { font: 'regular', size: 8.5, leading: 11.8, colour: GREY },
  label: { font: 'regular', size: 8.5, leading: 13, colour: GREY },
  value: { font: 'regular', size: 9.5, leading: 13, colour: INK },
  foot: { font: 'regular', size: 8, leading: 11, colour: GREY },
  mark: { font: 'bold', size: 8.5, leading: 12, colour: '#8a1c1c' },
} as const satisfies Readonly<Record<string, Face>>;
