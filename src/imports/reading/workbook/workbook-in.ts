import { FileRefused } from '../file-refused.js';
import type { Reading } from './scan-part.js';
import { scanWhole } from './scan-part.js';
import { attributesIn } from './xml-scanner.js';

/** A sheet with a table in it, and the part it stands in. */
type FoundSheet = {
  readonly name: string;
  readonly isHidden: boolean;
  readonly part: string;
};

/** What a workbook consists of. */
export type Workbook = {
  readonly sheets: readonly FoundSheet[];
  /** Parts that hold the texts and the styles of all sheets; absent where there are none. */
  readonly strings: string | undefined;
  readonly styles: string | undefined;
  /** Days are counted from 1904, as on a Mac of long ago. */
  readonly is1904: boolean;
};

type Relation = { readonly type: string; readonly target: string };

/** Reads what a workbook consists of; sheets of charts and the like are left out. */
export async function workbookIn(reading: Reading, part: string): Promise<Workbook> {
  const named: { name: string; isHidden: boolean; relation: string }[] = [];
  let is1904 = false;
  await scanWhole(reading, part, {
    open(element, written) {
      const attributes = attributesIn(written);
      if (element === 'workbookPr') {
        is1904 = ['1', 'true'].includes(attributes.get('date1904') ?? '');
      } else if (element === 'sheet') {
        named.push({
          name: attributes.get('name') ?? '',
          isHidden: (attributes.get('state') ?? 'visible') !== 'visible',
          relation: [...attributes].find(([key]) => key.endsWith(':id'))?.[1] ?? '',
        });
      }
    },
  });
  if (named.length > reading.limits.sheets) {
    throw new FileRefused('TOO_MANY_SHEETS', {}, { most: String(reading.limits.sheets) });
  }
  const relations = await relationsOf(reading, part);
  const partOf = (kind: string): string | undefined =>
    [...relations.values()].find(({ type }) => type === kind)?.target;
  return {
    is1904,
    strings: partOf('sharedStrings'),
    styles: partOf('styles'),
    sheets: named.flatMap(({ name, isHidden, relation }) => {
      const { type, target } = relations.get(relation) ?? {};
      return type === 'worksheet' && target !== undefined ? [{ name, isHidden, part: target }] : [];
    }),
  };
}

async function relationsOf(reading: Reading, part: string): Promise<ReadonlyMap<string, Relation>> {
  const relations = new Map<string, Relation>();
  await scanWhole(reading, part.replace('xl/', 'xl/_rels/') + '.rels', {
    open(element, written) {
      if (element !== 'Relationship') return;
      const attributes = attributesIn(written);
      const target = attributes.get('Target') ?? '';
      if (attributes.get('TargetMode') === 'External') return;
      relations.set(attributes.get('Id') ?? '', {
        type: attributes.get('Type')?.split('/').at(-1) ?? '',
        target: target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`,
      });
    },
  });
  return relations;
}
