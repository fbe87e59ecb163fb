import type { VocabularyTermFacts } from '../../src/domain/register/vocabulary-term.js';
import { BEGINNING, FOREVER } from '../../src/domain/time/local-date.js';
import { instant } from '../../src/domain/time/instant.js';
import type { RecordedChanges } from '../recorded-changes.js';
import { stableId } from '../stable-id.js';
import { readTable } from './table.js';

const SCHEMES: readonly VocabularyTermFacts['scheme'][] = [
  'PURPOSE',
  'DATA_CATEGORY',
  'SERVICE_TYPE',
  'DATA_SUBJECT',
];

/** Words are no facts: they are there from the first day, so that every moment has its words. */
const RECORDED_AT = instant('1998-10-24T12:00:00.000Z');

/** The register's own words: purposes and their activities, data categories, services, people. */
export function vocabulary(): RecordedChanges {
  return {
    recordedAt: RECORDED_AT,
    actor: 'law-baseline',
    reason: 'Vocabulary: the words of the statement of March 2023, and what flows need besides',
    changes: readTable('vocabulary.csv').map((row) => {
      const scheme = row.oneOf('scheme', SCHEMES);
      const slug = row.text('slug');
      return {
        noun: 'vocabularyTerm',
        id: stableId(`vocabularyTerm:${scheme}:${slug}`, RECORDED_AT),
        valid: { from: BEGINNING, to: FOREVER },
        facts: {
          scheme,
          slug,
          labels: { en: row.text('label_en'), nl: row.text('label_nl') },
          partOf: row.optional('part_of'),
          legalBases: row.optional('legal_bases')?.split('; ') ?? [],
        },
      };
    }),
  };
}
