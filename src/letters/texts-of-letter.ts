import type { Block, Letter } from './letter.js';

/** Every text that stands in a letter, in the order in which it is read. */
export function* textsOfLetter(letter: Letter): Iterable<string> {
  if (letter.mark !== null) yield letter.mark;
  yield* letter.sender;
  yield* letter.addressee;
  for (const { label, value } of letter.particulars) {
    yield label;
    yield value;
  }
  yield letter.subject;
  for (const block of letter.blocks) yield* textsOfBlock(block);
  yield letter.foot;
}

function* textsOfBlock(block: Block): Iterable<string> {
  switch (block.kind) {
    case 'HEADING':
    case 'PARAGRAPH':
    case 'PASSAGE':
      yield block.text;
      break;
    case 'LIST':
      yield* block.items;
      break;
    case 'TABLE':
      yield block.caption;
      yield* block.columns;
      for (const row of block.rows) yield* row;
      break;
    case 'NEW_PAGE':
      break;
  }
}
