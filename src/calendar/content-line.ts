/** Octets a line may have before it is folded (RFC 5545, 3.1). */
const MOST_OCTETS = 75;

/** What a value must not hold, and how it is written instead (RFC 5545, 3.3.11). */
const ESCAPED: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  ';': '\\;',
  ',': '\\,',
  '\n': '\\n',
};

/** Every control character but the line break. */
const UNWRITABLE = /(?!\n)[\p{Cc}\p{Cs}]/gu;

/** A text as the value of a property. A control character, which no value may hold, becomes a space. */
export function textValue(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(UNWRITABLE, ' ')
    .replaceAll(/[\\;,\n]/g, (each) => ESCAPED[each] ?? each);
}

/** A line of a calendar with its end, folded so that no part has more than 75 octets or cuts a character. */
export function contentLine(line: string): string {
  if (line.length * 3 <= MOST_OCTETS || Buffer.byteLength(line) <= MOST_OCTETS)
    return `${line}\r\n`;
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}
