import { canonicalJson } from '../../../audit/canonical-json.js';
import type { Held } from '../../../domain/bitemporal/version.js';
import type { FactsByNoun, Noun } from '../../../domain/register/change.js';
import { BEGINNING } from '../../../domain/time/local-date.js';
import type { LocalDate } from '../../../domain/time/local-date.js';
import type { Cell } from '../../../spreadsheets/cell.js';
import { fieldInWords } from '../../../words/field-in-words.js';
import type { Language } from '../../../words/language.js';
import { SHEET_WORDS } from '../../../words/sheet-words.js';
import { valueInWords } from '../../../words/value-in-words.js';
import type { Wording } from '../../wording.js';
import { FACTS_OF_TABLES } from './facts-of-tables.js';
import type { FactKind } from './facts-of-tables.js';

/** What the records are called that others name, by id. */
export type Names = (recipientId: string) => string;

/** For programs, as the register keeps it; or for people, in words. */
export type Manner = { readonly wording: Wording; readonly forPeople: boolean };

type Facts = Readonly<Record<string, unknown>>;

/** A column of the table of a noun. */
export type TableColumn = {
  /** Its stable name, such as `options.docking`. */
  readonly key: string;
  readonly label: (language: Language) => string;
  readonly cell: (record: Held<FactsByNoun[Noun]>, names: Names, manner: Manner) => Cell;
};

/** The columns of a noun: id, days, and every fact. */
export function columnsOfNoun(noun: Noun): readonly TableColumn[] {
  const facts: readonly (readonly [string, FactKind])[] = Object.entries(FACTS_OF_TABLES[noun]);
  return [
    { key: 'id', label: () => 'id', cell: ({ id }) => id },
    {
      key: 'validFrom',
      label: (language) => SHEET_WORDS[language].validFrom,
      cell: ({ valid }, _, manner) => dayOf(valid.from, manner),
    },
    {
      key: 'validTo',
      label: (language) => SHEET_WORDS[language].validTo,
      cell: ({ valid }, _, manner) => dayOf(valid.to, manner),
    },
    ...facts.flatMap(([fact, kind]) => columnsOfFact([fact], kind)),
  ];
}

/** Ids of the recipients that the facts of records name. */
export function recipientsNamed(noun: Noun, records: readonly Held<object>[]): readonly string[] {
  const facts: readonly (readonly [string, FactKind])[] = Object.entries(FACTS_OF_TABLES[noun]);
  const named = facts.filter(([, kind]) => kind === 'RECIPIENT' || kind === 'RECIPIENTS');
  return records.flatMap((record) =>
    named.flatMap(([fact]) => {
      const value = (record.facts as Facts)[fact];
      return (Array.isArray(value) ? value : [value]).filter((id) => typeof id === 'string');
    }),
  );
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
    cell: (record, names, manner) => cellOf(valueAt(record.facts, path), kind, names, manner),
  };
  if (kind !== 'RECIPIENT') return [own];
  return [
    { ...own, label: (language) => `${fieldInWords(key, language)} (id)` },
    {
      key: key.replace(/Id$/, ''),
      label: (language) => fieldInWords(key, language),
      cell: ({ facts }, names) => {
        const id = valueAt(facts, path);
        return typeof id === 'string' ? names(id) : null;
      },
    },
  ];
}

function valueAt(facts: object, path: readonly string[]): unknown {
  let value: unknown = facts;
  for (const name of path) value = (value as Facts | null | undefined)?.[name];
  return value ?? null;
}

function cellOf(value: unknown, kind: FactKind, names: Names, manner: Manner): Cell {
  const { wording, forPeople } = manner;
  if (value === null) return null;
  if (Array.isArray(value)) return listed(value, kind, names, manner);
  if (kind === 'DAY') return dayOf(value as LocalDate, manner);
  if (kind === 'NUMBER') return Number(value);
  if (kind === 'FLAG') return forPeople ? wording.flag(value === true) : String(value);
  if (kind === 'PLACE') return forPeople ? wording.place(String(value)) : String(value);
  return typeof value === 'object' ? said(value, names, manner) : String(value);
}

/** A day nobody knows has words for people; programs get the day that stands for it. */
function dayOf(day: LocalDate, { wording, forPeople }: Manner): Cell {
  return day === BEGINNING && !forPeople ? day : wording.day(day);
}

function listed(values: readonly unknown[], kind: FactKind, names: Names, manner: Manner): string {
  const { wording, forPeople } = manner;
  const one = (value: unknown): string => {
    if (typeof value === 'object' && value !== null) return said(value, names, manner);
    const text = String(value);
    if (!forPeople) return text;
    if (kind === 'RECIPIENTS') return names(text);
    if (kind === 'PLACES') return wording.place(text);
    return typeof kind === 'object' && 'terms' in kind ? wording.term(kind.terms, text) : text;
  };
  return values.map(one).join('; ');
}

/** Several facts as one text. */
function said(facts: object, names: Names, { wording, forPeople }: Manner): string {
  if (!forPeople) return canonicalJson(facts);
  const nameOf = (text: string): string => (ID.test(text) ? names(text) : text);
  return valueInWords('', facts, { language: wording.language, nameOf });
}

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
