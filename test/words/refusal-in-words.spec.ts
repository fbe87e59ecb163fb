import { describe, expect, it } from '@jest/globals';
import { judge } from '../../src/domain/commands/judge.js';
import { REFUSAL_CODES } from '../../src/domain/commands/refusal.js';
import type { Refusal, RefusalCode } from '../../src/domain/commands/refusal.js';
import type { Language } from '../../src/words/language.js';
import { refusalInWords } from '../../src/words/refusal-in-words.js';
import { REFUSED, REGISTER } from '../domain/commands/refused.js';
import { table } from '../domain/table.js';

const LANGUAGES: readonly Language[] = ['nl', 'en', 'fr', 'de'];

/** What the core itself refuses, with the values it gives. */
const OF_THE_CORE: readonly Refusal[] = REFUSED.flatMap(({ command }) => {
  const judgement = judge(command, REGISTER);
  return 'refusals' in judgement ? judgement.refusals : [];
});

/** What is refused before or around it, with the values that those places give. */
const AROUND_IT: Partial<Record<RefusalCode, Refusal['values']>> = {
  ALREADY_ERASED: { at: '2026-11-24T10:00:00.000Z' },
  ALREADY_EXTENDED: {},
  ALREADY_PAUSED: {},
  ANSWER_INCOMPLETE: { count: '1', gaps: 'NO_REDACTED_COPY' },
  CANNOT_BE_PRINTED: { characters: 'U+4E2D' },
  CONTROL_CHARACTERS: {},
  DAY_TOO_EARLY: { day: '2026-11-19', after: '2026-11-20' },
  DAY_TO_COME: { day: '2026-11-26' },
  DESK_CLOSED: {},
  DRAFT_CHANGED: { at: '2026-11-24T10:00:00.000Z' },
  EMPTY_TEXT: {},
  FIRST_PERIOD_OVER: { firstDueOn: '2026-12-28' },
  DOCUMENT_BROKEN: { page: '3' },
  DOCUMENT_BUSY: {},
  DOCUMENT_CHANGED: {},
  DOCUMENT_ENCRYPTED: {},
  DOCUMENT_MACROS: {},
  DOCUMENT_MISSING: {},
  DOCUMENT_TOO_LARGE: { most: '25' },
  DOCUMENT_TOO_SLOW: { most: '180' },
  HIDING_NEEDS_REASON: {},
  HAS_GAPS: { count: '2', gaps: 'NO_ASSESSMENT, NO_AGREEMENT' },
  KEY_REUSED: {},
  LATER_CHANGED: { records: 'dataFlow 1' },
  MOMENT_UNKNOWN: {},
  NAMES_THE_PERSON: {},
  NEEDS_PROPOSAL: { noun: 'adequacyDecision' },
  NOT_APPROVED: { state: 'DRAFT' },
  NOTHING_TO_HIDE: {},
  NOT_A_DOCUMENT: {},
  NOT_A_PDF: {},
  NOT_HIDDEN: { page: '3' },
  NOT_A_DRAFT: { state: 'SUBMITTED' },
  NOT_IN_GROUP: { name: 'CloudMail Example Inc.' },
  NOT_PAUSED: {},
  NOT_SUBMITTED: { state: 'DRAFT' },
  NOT_YOURS: { state: 'DRAFT' },
  NO_DRAFT: {},
  NO_SUCH_PAUSE: { ground: 'IDENTITY' },
  OUTSIDE_PAGE: { page: '3' },
  PAGE_TOO_LARGE: { page: '3' },
  REASON_REQUIRED: {},
  REQUEST_CLOSED: { state: 'ANSWERED' },
  REQUEST_STILL_OPEN: {},
  SECOND_PERSON_REQUIRED: { state: 'SUBMITTED' },
  SHAPE: { problem: 'a number is expected' },
  STALE: { fields: 'city', by: 'dpo@example', at: '2026-11-24T10:00:00.000Z' },
  SUMMARY_REQUIRED: { least: '20' },
  TERM_NOT_FOUND: { number: '1' },
  TERM_TOLD: { number: '1' },
  TEXT_TOO_LONG: { most: '200' },
  TIME_IS_UP: {},
  TOO_MANY: { most: '100' },
  UNKNOWN_PASSAGE: { key: 'greeting' },
  TOO_MANY_PAGES: { most: '300' },
  UNKNOWN_DOCUMENT: {},
  UNKNOWN_REFERENCE: { name: 'pune' },
};

const EVERY: readonly Refusal[] = [
  ...OF_THE_CORE,
  ...Object.entries(AROUND_IT).map(([code, values]) => ({
    code: code as RefusalCode,
    rule: '',
    path: '',
    values,
  })),
];

describe('refusals in words', () => {
  it('have a case for every code', () => {
    expect([...new Set(EVERY.map(({ code }) => code))].toSorted()).toEqual(
      REFUSAL_CODES.toSorted(),
    );
  });

  it.each(LANGUAGES)('are whole sentences in %s, every value in its place', (language) => {
    for (const refusal of EVERY) {
      const words = refusalInWords(refusal, language);
      expect([refusal.code, words]).toEqual([
        refusal.code,
        expect.not.stringMatching(/[{}[\]]|undefined/),
      ]);
      expect([refusal.code, words]).toEqual([refusal.code, expect.stringMatching(/^\S.*\.$/)]);
    }
  });

  it('are another sentence in each language', () => {
    for (const refusal of EVERY) {
      const sentences = new Set(LANGUAGES.map((language) => refusalInWords(refusal, language)));
      expect([refusal.code, sentences.size]).toEqual([refusal.code, LANGUAGES.length]);
    }
  });

  it.each(table<'code' | 'values' | 'en' | 'nl'>`
    code | values | en | nl
    ${'RECIPIENT_NOT_ACTIVE'} | ${{ id: '1', name: 'Pune Support Example Pvt Ltd', day: '2025-01-01' }} | ${'Pune Support Example Pvt Ltd is not in the register on all of these days: not on 1 January 2025.'} | ${'Pune Support Example Pvt Ltd staat niet op al deze dagen in het register: niet op 1 januari 2025.'}
    ${'RECIPIENT_NOT_ACTIVE'} | ${{ id: '1', name: 'Pune Support Example Pvt Ltd' }} | ${'Pune Support Example Pvt Ltd is not in the register on all of these days.'} | ${null}
    ${'NOT_A_PARTY'} | ${{ id: '1' }} | ${'This is no party: it must be one, and another than the other side.'} | ${null}
    ${'NOT_A_PARTY'} | ${{ side: 'IMPORTER' }} | ${'This is no party (IMPORTER): it must be one, and another than the other side.'} | ${null}
    ${'OVERLAPS'} | ${{ id: '1', from: '2023-01-01', to: '2024-01-01' }} | ${'The same fact is already on record on some of these days (1, 1 January 2023 to 1 January 2024).'} | ${null}
    ${'KIND_CANNOT_HOLD'} | ${{ id: '1', name: 'Example County Court', kind: 'AUTHORITY' }} | ${'Example County Court is of the kind AUTHORITY, and that kind cannot hold this record.'} | ${null}
  `)('say $code of $values', ({ code, values, en, nl }) => {
    const refusal: Refusal = { code, rule: '', path: '', values };
    expect(refusalInWords(refusal, 'en')).toBe(en);
    if (nl !== null) expect(refusalInWords(refusal, 'nl')).toBe(nl);
  });
});
