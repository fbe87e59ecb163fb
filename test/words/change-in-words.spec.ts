import { describe, expect, it } from '@jest/globals';
import { everything } from '../../seeds/demonstration/everything.js';
import { fieldDifferences } from '../../src/domain/history/field-differences.js';
import type { ChangeKind, RecordChange } from '../../src/domain/history/record-changes.js';
import { BEGINNING, FOREVER, localDate } from '../../src/domain/time/local-date.js';
import { changeInWords } from '../../src/words/change-in-words.js';
import { fieldInWords } from '../../src/words/field-in-words.js';
import { de } from '../../src/words/fields/de.js';
import { en } from '../../src/words/fields/en.js';
import { fr } from '../../src/words/fields/fr.js';
import { nl } from '../../src/words/fields/nl.js';
import type { Language } from '../../src/words/language.js';

const WORDS = { nl, en, fr, de } as const;

const NAMES: Readonly<Record<string, string>> = { 'an-id': 'Delta NV', claims: 'Claims' };

function change(
  kind: ChangeKind,
  days: string,
  ...fields: readonly [field: string, from: unknown, to: unknown][]
): RecordChange {
  const [from = '', to = ''] = days.split(' ');
  return {
    kind,
    valid: {
      from: from === 'ever' ? BEGINNING : localDate(from),
      to: to === 'still' ? FOREVER : localDate(to),
    },
    fields: fields.map(([field, before, after]) => ({ field, from: before, to: after })),
  };
}

const CASES: readonly (readonly [Language, RecordChange, string])[] = [
  [
    'en',
    change(
      'RECORDED',
      'ever still',
      ['legalName', undefined, 'Alfa NV'],
      ['city', undefined, null],
      ['purposes', undefined, []],
      ['establishedIn', undefined, 'BE'],
      ['kind', undefined, 'ACQUIRER'],
      ['inGroup', undefined, false],
    ),
    'Recorded for all days: legal name: Alfa NV; established in: Belgium; kind: acquirer; in the group: no.',
  ],
  [
    'nl',
    change('CHANGED', '2022-07-01 still', ['parentId', null, 'an-id']),
    'Gewijzigd vanaf 1 juli 2022: moederbedrijf: niet vastgelegd → Delta NV.',
  ],
  [
    'fr',
    change('CORRECTED', '2022-07-01 2023-01-01', ['circumstances.occasional', undefined, true]),
    'Rectifié du 1er juillet 2022 au 31 décembre 2022: circonstances: occasionnel: non renseigné → oui.',
  ],
  ['de', change('ENDED', '2022-07-01 still'), 'Beendet am 1. Juli 2022.'],
  [
    'de',
    change('WITHDRAWN', 'ever 2022-07-01'),
    'Zurückgenommen bis einschließlich 30. Juni 2022.',
  ],
  [
    'en',
    change('CHANGED', '2022-07-01 still', ['purposes', ['claims', 'fraud'], ['claims', 'audit']]),
    'Changed from 1 July 2022 on: purposes: no longer fraud; new audit.',
  ],
  [
    'en',
    change('CHANGED', '2022-07-01 still', ['purposes', [], ['claims']]),
    'Changed from 1 July 2022 on: purposes: new Claims.',
  ],
  [
    'en',
    change('CHANGED', '2022-07-01 still', ['purposes', ['claims'], []]),
    'Changed from 1 July 2022 on: purposes: no longer Claims.',
  ],
  [
    'en',
    change('CHANGED', '2022-07-01 still', ['flowIds', null, []]),
    'Changed from 1 July 2022 on: only these flows: not recorded → none.',
  ],
  [
    'nl',
    change('CORRECTED', '2022-07-01 2023-01-01', ['exporterRole', 'PROCESSOR', 'CONTROLLER']),
    'Verbeterd van 1 juli 2022 tot en met 31 december 2022: rol van de exporteur: verwerker → verwerkingsverantwoordelijke.',
  ],
  [
    'en',
    change('CHANGED', '2022-07-01 still', [
      'parties',
      [],
      [{ recipientId: 'an-id', side: 'IMPORTER', joinedOn: '2022-07-01', leftOn: null }],
    ]),
    'Changed from 1 July 2022 on: parties: new (recipient Delta NV; side importer; bound from 1 July 2022).',
  ],
  [
    'en',
    change('CHANGED', '2022-07-01 still', ['subProcessorNoticeDays', 30, 14]),
    'Changed from 1 July 2022 on: days of notice for sub-processors: 30 → 14.',
  ],
];

describe('a change in words', () => {
  it.each(CASES)('%s: %#', (language, asked, sentence) => {
    const nameOf = (text: string): string => NAMES[text] ?? text;
    expect(changeInWords(asked, { language, nameOf })).toBe(sentence);
  });

  it.each(Object.entries(WORDS))('%s has a word for every fact on record', (language, words) => {
    const facts = everything().flatMap(({ changes }) =>
      changes.flatMap((each) => each.facts ?? []),
    );
    const fields = new Set(
      facts.flatMap((each) => fieldDifferences(null, { ...each }).map(({ field }) => field)),
    );
    // What a statement states is restated under the keys of its own file.
    const names = [...fields]
      .filter((field) => !field.startsWith('facts.'))
      .flatMap((field) => field.split('.'));
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name) => !(name in words))).toEqual([]);
    expect(fieldInWords('a thing nobody knows', language as Language)).toBe('a thing nobody knows');
  });

  it('has the same facts in every language, none of them empty', () => {
    const names = Object.keys(en).toSorted();
    for (const words of Object.values(WORDS)) {
      expect(Object.keys(words).toSorted()).toEqual(names);
      expect(Object.values(words).filter((word) => word.trim() === '')).toEqual([]);
    }
  });
});
