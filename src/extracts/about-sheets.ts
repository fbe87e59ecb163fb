import { RULES_VERSION } from '../domain/coverage/rules.js';
import { OUTCOMES } from '../domain/coverage/coverage.js';
import type { Row, Sheet } from '../spreadsheets/sheet.js';
import type { Language } from '../words/language.js';
import { leftOutInWords } from '../words/left-out-in-words.js';
import { outcomeInWords } from '../words/outcome-in-words.js';
import { readmeWords } from '../words/readme-words.js';
import { dayInWords } from '../words/day-in-words.js';
import { SHEET_WORDS } from '../words/sheet-words.js';
import type { ExtractSource } from './extract-source.js';
import type { FileTally } from './file-tally.js';
import { TOOL } from './tool.js';

/** A sheet, and what was counted on it. */
export type CountedSheet = { readonly name: string; readonly tally: FileTally };

/**
 * The first sheet of a workbook: what it is, of which moment, what stands on each sheet, and what is not
 * in it. It is written last, when all is counted.
 */
export function aboutSheet(
  source: ExtractSource,
  tally: FileTally,
  counted: readonly CountedSheet[] = [],
): Sheet {
  const { language } = source.request;
  async function* rows(): AsyncIterable<readonly Row[]> {
    yield rowsAbout(source, tally, counted);
  }
  return {
    name: SHEET_WORDS[language].about,
    columns: [
      { header: readmeWords(language).title, width: 34 },
      { header: '', width: 100 },
    ],
    rows: rows(),
    isProse: true,
    isSummary: true,
  };
}

function rowsAbout(
  { opened, request }: ExtractSource,
  tally: FileTally,
  counted: readonly CountedSheet[],
): readonly Row[] {
  const { language, moment, filter } = request;
  const words = readmeWords(language);
  const said = SHEET_WORDS[language];
  const isFiltered = Object.keys(filter).length > 0;
  return [
    [said.day, { day: moment.on }],
    [said.knownAt, moment.knownAt],
    ['', words.moment(dayInWords(moment.on, language), moment.knownAt)],
    [words.filter, isFiltered ? JSON.stringify(filter) : words.noFilter],
    [said.rows, tally.rows],
    ...tally.leftOut.map(({ reason, rows: count }): Row => [
      said.leftOut,
      `${count}: ${leftOutInWords(reason, language)}`,
    ]),
    [said.tool, `${TOOL.name} ${TOOL.version}, ${words.rules} ${RULES_VERSION}`],
    ...(opened.row.kind === 'DEMONSTRATION' ? [['', words.demonstration]] : []),
    ['', words.noAdvice],
    ...counted.map((sheet): Row => [sheet.name, sheet.tally.rows]),
  ];
}

/** The last sheet: what each outcome means. */
export function legendSheet(language: Language): Sheet {
  const said = SHEET_WORDS[language];
  return {
    name: said.legend,
    columns: [
      { header: said.code, width: 26 },
      { header: said.outcome, width: 30 },
      { header: said.meaning, width: 100 },
    ],
    rows: OUTCOMES.map((outcome) => {
      const { name, meaning } = outcomeInWords(outcome, language);
      return [outcome, name, meaning];
    }),
    isProse: true,
  };
}
