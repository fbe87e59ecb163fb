/** What a piece of XML says, in its order. Names come without their prefix, attributes as they are written. */
export type XmlHandler = {
  readonly open?: (name: string, attributes: string) => void;
  /** May come in several pieces. */
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
};

/** It is no XML, or more than is read of it. */
export class BrokenXml extends Error {}

/** Characters of one tag, comment or instruction. */
const MOST_MARKUP = 64 * 1024;

const MOST_DEPTH = 64;

const TAG =
  /<((?:[^\s/<>"'=:]+:)?([^\s/<>"'=:]+))((?:\s+[^\s/<>"'=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;

const CLOSING = /<\/((?:[^\s/<>"'=:]+:)?([^\s/<>"'=:]+))\s*>/y;

const ATTRIBUTE = /([^\s/<>"'=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const ENTITY = /&(?:#x([\da-fA-F]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));|&/g;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Characters that XML cannot hold. */
// oxlint-disable-next-line no-control-regex -- these are the characters to find
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;

/** The longest reference to a character. */
const LONGEST_ENTITY = 10;

/**
 * Reads XML in pieces cut anywhere, holding at most one tag. Declared entities, and with them everything that
 * grows while it is read, are refused with the document type that would declare them.
 */
export class XmlScanner {
  private rest = '';
  private isBegun = false;
  private readonly open: string[] = [];

  constructor(private readonly handler: XmlHandler) {}

  write(piece: string): void {
    if (FORBIDDEN.test(piece)) throw new BrokenXml();
    const text = this.rest + piece;
    let at = 0;
    for (;;) {
      const markup = text.indexOf('<', at);
      const end = markup === -1 ? text.length - heldBack(text, at) : markup;
      if (end > at) this.say(decoded(text.slice(at, end)));
      const next = markup === -1 ? -1 : this.markup(text, markup);
      at = next === -1 ? end : next;
      if (next === -1) break;
    }
    this.rest = text.slice(at);
    if (this.rest.length > MOST_MARKUP) throw new BrokenXml();
  }

  /** The document is over: everything must be closed. */
  end(): void {
    if (!this.isBegun || this.open.length > 0 || this.rest.trim() !== '') throw new BrokenXml();
  }

  /** Where what begins at `at` ends; `-1` when its end is not here yet. */
  private markup(text: string, at: number): number {
    if (text.startsWith('<!--', at)) return after(text, '-->', at + 4);
    if (text.startsWith('<?', at)) return after(text, '?>', at);
    if (text.startsWith('<![CDATA[', at)) {
      const end = after(text, ']]>', at);
      if (end !== -1) this.say(text.slice(at + 9, end - 3));
      return end;
    }
    if (text.indexOf('>', at) === -1) return -1;
    return text[at + 1] === '/' ? this.closing(text, at) : this.tag(text, at);
  }

  private tag(text: string, at: number): number {
    TAG.lastIndex = at;
    const found = TAG.exec(text);
    // A `>` in an attribute is not the end: without a second `<` the rest may still come.
    if (found === null && text[at + 1] !== '!' && !text.includes('<', at + 1)) return -1;
    if (found === null) throw new BrokenXml();
    const [whole, name = '', local = '', attributes = '', isEmpty] = found;
    if (this.open.length === MOST_DEPTH || (this.isBegun && this.open.length === 0)) {
      throw new BrokenXml();
    }
    this.isBegun = true;
    this.handler.open?.(local, attributes);
    if (isEmpty === '/') this.handler.close?.(local);
    else this.open.push(name);
    return at + whole.length;
  }

  private closing(text: string, at: number): number {
    CLOSING.lastIndex = at;
    const found = CLOSING.exec(text);
    if (found === null || this.open.pop() !== found[1]) throw new BrokenXml();
    this.handler.close?.(found[2] ?? '');
    return at + found[0].length;
  }

  private say(text: string): void {
    if (this.open.length > 0) this.handler.text?.(text);
    else if (text.trim() !== '') throw new BrokenXml();
  }
}

/** The attributes of a tag, by their whole names. */
export function attributesIn(written: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single] of written.matchAll(ATTRIBUTE)) {
    found.set(name, decoded(double ?? single ?? ''));
  }
  return found;
}

/** How many characters at the end may be the beginning of a reference. */
function heldBack(text: string, from: number): number {
  const last = text.lastIndexOf('&');
  if (last < from || text.includes(';', last)) return 0;
  return text.length - last <= LONGEST_ENTITY ? text.length - last : 0;
}

function after(text: string, end: string, from: number): number {
  const at = text.indexOf(end, from);
  return at === -1 ? -1 : at + end.length;
}

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(ENTITY, (_, hexadecimal?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? '';
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    if (!(code <= 0x10ffff)) throw new BrokenXml();
    const character = String.fromCodePoint(code);
    if (FORBIDDEN.test(character) || (code >= 0xd800 && code <= 0xdfff)) throw new BrokenXml();
    return character;
  });
}
