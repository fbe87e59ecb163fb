import { BYTE_ORDER_MARK, csvLines } from '../spreadsheets/csv-lines.js';
import { columnInWords } from '../words/imports/column-in-words.js';
import type { Language } from '../words/language.js';
import { problemInWords } from '../words/problem-in-words.js';
import { REASON_WORDS } from '../words/reason-words.js';
import type { KeptRow } from './row-files.js';

/** As they stood, with their reason; where there were several tables, by sheet and row. */
export async function* rejectedLines(
  headers: readonly string[],
  rows: AsyncIterable<KeptRow>,
  language: Language,
): AsyncIterable<string> {
  const { reason, sheet, row: place, what } = REASON_WORDS[language];
  const own = headers.length > 0;
  yield BYTE_ORDER_MARK + csvLines([own ? [...headers, reason] : [sheet, place, what, reason]]);
  for await (const { texts, problems, label, row, ...rest } of rows) {
    const why = problems
      .map((problem) => {
        const column =
          problem.column === null ? '' : `${columnInWords(problem.column, language)}: `;
        return `${column}${problemInWords(problem, language)}`;
      })
      .join(' ');
    yield csvLines([own ? [...texts, why] : [rest.sheet, row, label, why]]);
  }
}
