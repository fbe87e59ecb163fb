import type { Language } from '../words/language.js';
import type { LabelledValue, Letter } from './letter.js';
import { FACES } from './pdf-faces.js';
import { flow } from './pdf-flow.js';
import { element, keepTogether, lines, MM, printLines, SHEET, tagged } from './pdf-paper.js';
import type { Paper, Place } from './pdf-paper.js';

/** Where the address begins, so that the window of an envelope shows it, and the text below it. */
const WINDOW_TOP = 50 * MM;
const TEXT_TOP = 98 * MM;

/** Windows are left, and right where letters are written as in France. */
const WINDOW: Readonly<Record<Language, 'left' | 'right'>> = {
  nl: 'left',
  en: 'left',
  de: 'left',
  fr: 'right',
};

/** Part of the width of a sheet. */
type Side = Omit<Place, 'face'>;

const LEFT: Side = { x: SHEET.left, width: 80 * MM };
const RIGHT: Side = { x: SHEET.left + 88 * MM, width: SHEET.textWidth - 88 * MM };
const WHOLE: Side = { x: SHEET.left, width: SHEET.textWidth };

const LABEL_WIDTH = 24 * MM;
const BETWEEN = 8 * MM;

/** How much lower a label begins, so that it stands on one line with its larger value. */
const ONE_LINE = FACES.value.size - FACES.label.size;

/**
 * Prints who writes, to whom, and what stands above the text: the address in the window of an envelope and the
 * rest beside it, or under each other over the whole width where they are too long to stand so.
 */
export function printLetterhead(paper: Paper, letter: Letter): void {
  for (const [index, text] of letter.sender.entries()) {
    flow(paper, text, { ...WHOLE, face: index === 0 ? FACES.senderName : FACES.sender, tag: 'P' });
  }
  paper.y = Math.max(paper.y + BETWEEN / 2, WINDOW_TOP);
  const [window, beside] = WINDOW[letter.language] === 'left' ? [LEFT, RIGHT] : [RIGHT, LEFT];
  const room = paper.bottom - paper.y;
  if (heightOfAddress(paper, letter, window) > room || heightOfAll(paper, letter, beside) > room) {
    printAddress(paper, letter, WHOLE);
    paper.y += BETWEEN;
    printParticulars(paper, letter, WHOLE);
    paper.y += BETWEEN;
    return;
  }
  const top = paper.y;
  printAddress(paper, letter, window);
  const end = paper.y;
  paper.y = top;
  printParticulars(paper, letter, beside);
  paper.y = Math.max(paper.y + BETWEEN, end + BETWEEN, TEXT_TOP);
}

function printAddress(paper: Paper, { addressee }: Letter, side: Side): void {
  for (const text of addressee) flow(paper, text, { ...side, face: FACES.text, tag: 'P' });
}

function heightOfAddress(paper: Paper, { addressee }: Letter, side: Side): number {
  const counts = addressee.map((text) => lines(paper, text, { ...side, face: FACES.text }).length);
  return counts.reduce((sum, count) => sum + count, 0) * FACES.text.leading;
}

function printParticulars(paper: Paper, { particulars }: Letter, side: Side): void {
  for (const each of particulars) {
    const { label, value, height } = laidOut(paper, each, side);
    keepTogether(paper, height);
    const line = element(paper, 'P', paper.root);
    tagged(paper, [line, 'P'], () => {
      printLines(paper, label, { x: side.x, y: paper.y + ONE_LINE, face: FACES.label });
      const x = side.x + LABEL_WIDTH;
      printLines(paper, value, { x, y: paper.y, face: FACES.value });
    });
    line.end();
    paper.y += height;
  }
}

function heightOfAll(paper: Paper, { particulars }: Letter, side: Side): number {
  return particulars.reduce((sum, each) => sum + laidOut(paper, each, side).height, 0);
}

/** A label, and the value that stands beside it; a space parts them for who hears them. */
function laidOut(paper: Paper, each: LabelledValue, { x, width }: Side) {
  const labelWidth = LABEL_WIDTH - 2 * MM;
  const label = lines(paper, each.label, { x, width: labelWidth, face: FACES.label });
  const valueWidth = width - LABEL_WIDTH;
  const value = lines(paper, each.value, { x, width: valueWidth, face: FACES.value });
  const height = Math.max(label.length, value.length) * FACES.value.leading + 1;
  return { label: label.map((text) => `${text.trimEnd()} `), value, height };
}
