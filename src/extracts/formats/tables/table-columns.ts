import { canonicalJson } from '../../../audit/canonical-json.js';
import type { Held } from '../../../domain/bitemporal/version.js';
import type { FactsByNoun, Noun } from '../../../domain/register/change.js';
import { BEGINNING, isLocalDate } from '../../../domain/time/local-date.js';
import type { LocalDate } from '../../../domain/time/local-date.js';
import type { Cell } from '../../../spreadsheets/cell.js';
import { fieldInWords } from '../../../words/field-in-words.js';
import type { Language } from '../../../words/language.js';
import { SHEET_WORDS } from '../../../words/sheet-words.js';
import { valueInWords } from '../../../words/value-in-words.js';
import type { Wording } from '../../wording.js';
import { FACTS_OF_TABLES } from './facts-of-tables.js';
import type { FactKind } from './facts-of-tables.js';
import type { Names } from './names-on-page.js';

/** For programs, as the register keeps it; or for people, in words. */
export type Manner = { readonly wording: Wording; readonly forPeople: boolean };

type Facts = Readonly<Record<string, unknown>>;

/** A column of the table of a noun. */
export type TableColumn = {
  /** Its stable name, such as `options.docking`. */
  readonly key: string;
  readonly label: (language: Language) => string;
  /** In characters. */
  readonly width: number;
  readonly cell: (record: Held<FactsByNoun[Noun]>, names: Names, manner: Manner) => Cell;
};

/** Characters of an id, of a day, and of what is long. */
const WIDTHS = { id: 38, day: 14, word: 24, text: 44 } as const;

/** The columns of a noun: id, days, and every fact. */
export function columnsOfNoun(noun: Noun): readonly TableColumn[] {
  const facts: readonly (readonly [string, FactKind])[] = Object.entries(FACTS_OF_TABLES[noun]);
  return [
    { key: 'id', label: () => 'id', width: WIDTHS.id, cell: ({ id }) => id },
    {
      key: 'validFrom',
      label: (language) => SHEET_WORDS[language].validFrom,
      width: WIDTHS.day,
      cell: ({ valid }, _, manner) => dayOf(valid.from, manner),
    },
    {
      key: 'validTo',
      label: (language) => SHEET_WORDS[language].validTo,
      width: WIDTHS.day,
      cell: ({ valid }, _, manner) => dayOf(valid.to, manner),
    },
    ...facts.flatMap(([fact, kind]) => columnsOfFact([fact], kind)),
  ];
}

function columnsOfFact(path: readonly string[], kind: FactKind): readonly TableColumn[] {
  const key = path.join('.');
  if (typeof kind === 'object' && 'group' in kind) {
    return Object.entries(kind.group).flatMap(([name, each]) =>
      columnsOfFact([...path, name], each),
    );
  }
  if (kind === 'PERIOD') {
    return [...columnsOfFact([...path, 'from'], 'DAY'), ...columnsOfFact([...path, 'to'], 'DAY')];
  }
  const own: TableColumn = {
    key,
    label: (language) => fieldInWords(key, language),
    width: widthOf(kind),
    cell: (record, names, manner) =>
      cellOf(valueAt(record.facts, path), { key, kind }, names, manner),
  };
  return kind === 'REFERENCE' || kind === 'REFERENCES' ? withName(own, path) : [own];
}

/** Ids, and beside them what the records are called. */
function withName(own: TableColumn, path: readonly string[]): readonly TableColumn[] {
  return [
    { ...own, label: (language) => `${own.label(language)} (id)` },
    {
      ...own,
      key: own.key.replace(/Id(s?)$/, '$1'),
      width: WIDTHS.text,
      cell: ({ facts }, names, manner) => {
        const named = valueAt(facts, path);
        const missing = manner.forPeople ? manner.wording.notRecorded : '';
        if (named === null) return missing;
        const ids = Array.isArray(named) ? named : [named];
        if (ids.length === 0) return nothing(manner);
        return ids.map((id) => names(String(id)) ?? missing).join('; ');
      },
    },
  ];
}

function widthOf(kind: FactKind): number {
  if (kind === 'REFERENCE' || kind === 'REFERENCES') return WIDTHS.id;
  if (kind === 'DAY' || kind === 'FLAG' || kind === 'NUMBER') return WIDTHS.day;
  return kind === 'TEXT' || kind === 'PLACE' ? WIDTHS.word : WIDTHS.text;
}

function valueAt(facts: object, path: readonly string[]): unknown {
  let value: unknown = facts;
  for (const name of path) value = (value as Facts | null | undefined)?.[name];
  return value ?? null;
}

type Fact = { readonly key: string; readonly kind: FactKind };

function cellOf(value: unknown, fact: Fact, names: Names, manner: Manner): Cell {
  const { wording, forPeople } = manner;
  if (value === null) return forPeople ? wording.notRecorded : null;
  if (Array.isArray(value)) {
    if (value.length === 0) return nothing(manner);
    return value.map((each) => said(each, fact, names, manner)).join('; ');
  }
  if (fact.kind === 'DAY') return dayOf(value as LocalDate, manner);
  if (fact.kind === 'NUMBER') return Number(value);
  if (typeof value === 'string' && isLocalDate(value)) return dayOf(value, manner);
  return said(value, fact, names, manner);
}

/** What stands for a list with nothing in it. */
function nothing({ wording, forPeople }: Manner): Cell {
  return forPeople ? wording.none : null;
}

/** A day nobody knows has words for people; programs get the day that stands for it. */
function dayOf(day: LocalDate, { wording, forPeople }: Manner): Cell {
  return day === BEGINNING && !forPeople ? day : wording.day(day);
}

/** One value as text: as it is kept, or in words. */
function said(value: unknown, { key, kind }: Fact, names: Names, manner: Manner): string {
  const { wording, forPeople } = manner;
  if (!forPeople) return typeof value === 'string' ? value : canonicalJson(value);
  if (typeof kind === 'object' && 'terms' in kind) return wording.term(kind.terms, String(value));
  if (kind === 'PLACE' || kind === 'PLACES') return wording.place(String(value));
  if (kind === 'REFERENCE' || kind === 'REFERENCES') return String(value);
  const nameOf = (text: string): string => names(text) ?? text;
  return valueInWords(key, value, { language: wording.language, nameOf });
}
