import { HTML_STYLE } from './html-style.js';
import { htmlText } from './html-text.js';
import type { Block, Letter } from './letter.js';
import { plainLetter } from './plain-letter.js';

/** Nothing is fetched and nothing runs, whatever the letter says. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * A letter as one page of HTML that needs nothing beside it: the copy for who reads with a screen reader or in
 * large letters. The words of a passage stand in an element that names it in `data-passage`. Throws a
 * `RangeError` for a letter that is too large.
 */
export function htmlLetter(letter: Letter): string {
  const plain = plainLetter(letter);
  const subject = htmlText(plain.subject);
  return `<!doctype html>
<html lang="${plain.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="dcterms.created" content="${plain.datedOn}">
<title>${subject}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
${header(plain)}
<main>
<h1>${subject}</h1>
${plain.blocks.map((block, index) => piece(block, plain.blocks[index - 1])).join('')}</main>
<footer>
<p>${htmlText(plain.foot)}</p>
</footer>
</body>
</html>
`;
}

function header({ mark, sender, addressee, particulars }: Letter): string {
  const parts = [
    mark === null ? '' : `<p class="mark">${htmlText(mark)}</p>`,
    sender.length === 0 ? '' : `<address class="sender">${inLines(sender)}</address>`,
    addressee.length === 0 ? '' : `<p class="addressee">${inLines(addressee)}</p>`,
    particulars.length === 0 ? '' : `<dl>\n${particulars.map(particular).join('\n')}\n</dl>`,
  ];
  return `<header>\n${parts.filter((part) => part !== '').join('\n')}\n</header>`;
}

function inLines(lines: readonly string[]): string {
  return lines.map((line) => `<span>${htmlText(line)}</span>`).join('\n');
}

function particular({ label, value }: Letter['particulars'][number]): string {
  return `<dt>${htmlText(label)}</dt>\n<dd>${htmlText(value)}</dd>`;
}

function piece(block: Block, before: Block | undefined): string {
  if (block.kind === 'NEW_PAGE') return '';
  const drawn = inHtml(block);
  return before?.kind === 'NEW_PAGE' ? `<div class="new-page">\n${drawn}</div>\n` : drawn;
}

/** The subject is the heading of the whole letter; those in it are below it. */
function inHtml(block: Exclude<Block, { kind: 'NEW_PAGE' }>): string {
  switch (block.kind) {
    case 'HEADING': {
      const tag = block.level === 1 ? 'h2' : 'h3';
      return `<${tag}>${htmlText(block.text)}</${tag}>\n`;
    }
    case 'PARAGRAPH':
      return paragraph(block.text);
    case 'PASSAGE': {
      const paragraphs = block.text.split('\n').map(paragraph).join('');
      return `<div data-passage="${htmlText(block.key)}">\n${paragraphs}</div>\n`;
    }
    case 'LIST':
      return `<ul>\n${block.items.map((item) => `<li>${htmlText(item)}</li>\n`).join('')}</ul>\n`;
    case 'TABLE':
      return table(block);
  }
}

function paragraph(text: string): string {
  return text === '' ? '' : `<p>${htmlText(text)}</p>\n`;
}

function table({ caption, columns, rows }: Extract<Block, { kind: 'TABLE' }>): string {
  const heads = columns
    .map((head) => `<th scope="col"${long(head)}>${htmlText(head)}</th>`)
    .join('');
  const body = rows.map(
    (row) => `<tr>${row.map((text) => `<td${long(text)}>${htmlText(text)}</td>`).join('')}</tr>\n`,
  );
  return `<table>
<caption>${htmlText(caption)}</caption>
<thead>
<tr>${heads}</tr>
</thead>
<tbody>
${body.join('')}</tbody>
</table>
`;
}

/** Cells are as wide as their words, unless one is so long that it pushes the others off the page. */
function long(text: string): string {
  return /\S{30}/.test(text) ? ' class="long-word"' : '';
}
