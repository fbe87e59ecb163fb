import type { Reading } from './scan-part.js';
import { scanWhole } from './scan-part.js';
import { attributesIn } from './xml-scanner.js';

/** Formats every program knows by their number that show a day: everywhere, and in China, Japan and Korea. */
const BUILT_IN: readonly (readonly [first: number, last: number])[] = [
  [14, 17],
  [22, 22],
  [27, 31],
  [36, 36],
  [50, 54],
  [57, 58],
];

/** Parts of a format that are shown as they are, or say a colour, a condition or a language. */
const SHOWN_AS_IS = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gs;

/** The numbers of the styles in which a number is shown as a day. */
export async function dayStyles(
  reading: Reading,
  part: string | undefined,
): Promise<ReadonlySet<number>> {
  const formats = new Map<number, string>();
  const styles: number[] = [];
  let section: string | null = null;
  if (part !== undefined) {
    await scanWhole(reading, part, {
      open(element, written) {
        if (element === 'numFmts' || element === 'cellXfs') section = element;
        else if (element === 'numFmt' && section === 'numFmts') {
          const attributes = attributesIn(written);
          formats.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
        } else if (element === 'xf' && section === 'cellXfs') {
          styles.push(Number(attributesIn(written).get('numFmtId') ?? 0));
        }
      },
      close(element) {
        if (element === section) section = null;
      },
    });
  }
  const isDay = (format: number): boolean => {
    const code = formats.get(format);
    return code === undefined
      ? BUILT_IN.some(([first, last]) => format >= first && format <= last)
      : showsDay(code);
  };
  return new Set(styles.flatMap((format, index) => (isDay(format) ? [index] : [])));
}

/** Whether a format shows a day, a year, an era or the name of a month; `m` and `mm` may be minutes. */
function showsDay(format: string): boolean {
  const [positive = ''] = format.replaceAll(SHOWN_AS_IS, '').split(';');
  return /[dyg]|mmm/i.test(positive.replaceAll(/general/gi, ''));
}
