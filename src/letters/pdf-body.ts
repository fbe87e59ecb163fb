import { setImmediate as breathe } from 'node:timers/promises';
import type { Block } from './letter.js';
import { FACES } from './pdf-faces.js';
import { flow, flowLines, linesToBegin } from './pdf-flow.js';
import { element, keepTogether, lines, printLines, SHEET, tagged, turn } from './pdf-paper.js';
import type { Paper } from './pdf-paper.js';
import { printTable } from './pdf-table.js';

const WHOLE = { x: SHEET.left, width: SHEET.textWidth } as const;

/** How far an item of a list stands in, in points. */
const INDENT = 14;

/** Below a paragraph, and above a heading. */
const AFTER = 7;
const BEFORE_HEADING = 8;

/** What must fit below a heading for it to stand at the foot of a page: some lines, or the head of a table. */
const BELOW_HEADING = 76;

/** Pieces that are printed before others get a turn. */
const AT_ONCE = 25;

/** Prints what a letter says, below its subject. Gives way to others every few pieces. */
export async function printBody(paper: Paper, blocks: readonly Block[]): Promise<void> {
  for (const [index, block] of blocks.entries()) {
    const isNewPage = blocks[index - 1]?.kind === 'NEW_PAGE' && paper.y > paper.top;
    if (block.kind !== 'NEW_PAGE') {
      if (isNewPage) turn(paper);
      await printBlock(paper, block);
    }
    if (index % AT_ONCE === AT_ONCE - 1) await breathe();
  }
}

type Printed = Exclude<Block, { kind: 'NEW_PAGE' }>;

async function printBlock(paper: Paper, block: Printed): Promise<void> {
  switch (block.kind) {
    case 'HEADING':
      return printHeading(paper, block);
    case 'PARAGRAPH':
    case 'PASSAGE':
      for (const text of block.text.split('\n')) printParagraph(paper, text);
      return;
    case 'LIST':
      return printList(paper, block.items);
    case 'TABLE':
      await printTable(paper, block);
      paper.y += AFTER + 3;
  }
}

/** The subject is the heading of the whole letter; those in it are below it. */
function printHeading(
  paper: Paper,
  { level, text }: Extract<Block, { readonly kind: 'HEADING' }>,
): void {
  const face = level === 1 ? FACES.heading : FACES.subheading;
  if (paper.y > paper.top) paper.y += BEFORE_HEADING;
  const count = lines(paper, text, { ...WHOLE, face }).length;
  keepTogether(paper, count * face.leading + BELOW_HEADING);
  flow(paper, text, { ...WHOLE, face, tag: level === 1 ? 'H2' : 'H3' });
  paper.y += 3;
}

function printParagraph(paper: Paper, text: string): void {
  if (text === '') return;
  flow(paper, text, { ...WHOLE, face: FACES.text, tag: 'P' });
  paper.y += AFTER;
}

async function printList(paper: Paper, items: readonly string[]): Promise<void> {
  const list = element(paper, 'L', paper.root);
  const place = { x: SHEET.left + INDENT, width: SHEET.textWidth - INDENT, face: FACES.text };
  for (const [index, text] of items.entries()) {
    const texts = lines(paper, text, place);
    keepTogether(paper, linesToBegin(texts.length) * place.face.leading);
    const item = element(paper, 'LI', list);
    const label = element(paper, 'Lbl', item);
    tagged(paper, [label, 'Lbl'], () => {
      printLines(paper, ['•'], { x: SHEET.left + 3, y: paper.y, face: place.face });
    });
    const body = element(paper, 'LBody', item);
    flowLines(paper, [body, 'LBody'], { ...place, texts });
    item.end();
    paper.y += 2;
    if (index % AT_ONCE === AT_ONCE - 1) await breathe();
  }
  list.end();
  paper.y += AFTER - 2;
}
