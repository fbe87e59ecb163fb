import type { Cell } from '../../../spreadsheets/cell.js';
import { readmeWords } from '../../../words/readme-words.js';
import type { FormPage } from './records-formatter.js';

/** What stands over every record: the moment it was written out at, and what it was narrowed to. */
export function formNotes({
  source: { request, opened },
  saying,
}: FormPage): readonly (readonly Cell[])[] {
  const { moment, filter } = request;
  const words = readmeWords(saying.language);
  const isFiltered = Object.keys(filter).length > 0;
  const notes = [
    ...(opened.row.kind === 'DEMONSTRATION' ? [words.demonstration] : []),
    isFiltered ? `${words.filter}: ${JSON.stringify(filter)}` : words.noFilter,
  ];
  return [[words.moment(saying.day(moment.on), moment.knownAt)], [notes.join(' ')]];
}
