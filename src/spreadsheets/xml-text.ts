/** Text that must not stand in XML as it is, or that a spreadsheet would read as another one. */
const SPECIAL = /[&<>"\t\r\n\p{Cc}\p{Cs}\uFFFE\uFFFF]|_(?=x[0-9a-fA-F]{4}_)/u;

const EACH = new RegExp(SPECIAL.source, 'gu');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '_x000D_',
  _: '_x005F_',
};

/**
 * Text as it stands in an element or attribute of a workbook. What XML cannot hold shows as U+FFFD; text
 * that looks like an escape of a workbook (`_x0041_`) stays what it is.
 */
export function xmlText(text: string): string {
  return SPECIAL.test(text) ? text.replaceAll(EACH, replacement) : text;
}

function replacement(special: string): string {
  return ENTITIES[special] ?? (isAllowed(special) ? special : '\uFFFD');
}

/** The second half of the control characters is odd, but XML. */
function isAllowed(character: string): boolean {
  return character >= '\u007F' && character <= '\u009F';
}
