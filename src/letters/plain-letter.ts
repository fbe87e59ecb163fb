import type { Block, Letter } from './letter.js';
import { plainText } from './plain-text.js';
import { refuseOversized } from './refuse-oversized.js';

const BETWEEN_PARAGRAPHS = /\r\n|[\n\r\u2028\u2029]/;

/**
 * A letter as every renderer lays it out: all its text plain, and a line break only where it parts the
 * paragraphs of a passage. Throws a `RangeError` for one that is too large to lay out.
 */
export function plainLetter(letter: Letter): Letter {
  refuseOversized(letter);
  return {
    ...letter,
    subject: plainText(letter.subject),
    sender: letter.sender.map(plainText),
    addressee: letter.addressee.map(plainText),
    particulars: letter.particulars.map(({ label, value }) => ({
      label: plainText(label),
      value: plainText(value),
    })),
    blocks: letter.blocks.map(plainBlock),
    foot: plainText(letter.foot),
    mark: letter.mark === null ? null : plainText(letter.mark),
  };
}

function plainBlock(block: Block): Block {
  switch (block.kind) {
    case 'HEADING':
    case 'PARAGRAPH':
      return { ...block, text: plainText(block.text) };
    case 'PASSAGE':
      return { ...block, text: paragraphs(block.text).join('\n') };
    case 'LIST':
      return { ...block, items: block.items.map(plainText) };
    case 'TABLE':
      return {
        ...block,
        caption: plainText(block.caption),
        columns: block.columns.map(plainText),
        rows: block.rows.map((row) => row.map(plainText)),
      };
    case 'NEW_PAGE':
      return block;
  }
}

function paragraphs(text: string): readonly string[] {
  return text
    .split(BETWEEN_PARAGRAPHS)
    .map(plainText)
    .filter((line) => line.trim() !== '');
}
