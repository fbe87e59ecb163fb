const SPECIAL = /[&<>"']/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it stands in HTML, in an element or in an attribute between quotes. */
export function htmlText(text: string): string {
  return text.replaceAll(SPECIAL, (special) => ENTITIES[special] ?? special);
}
