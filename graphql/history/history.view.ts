import type { RecordChange } from '../../src/domain/history/record-changes.js';
import type { HistoryItem, RecordHistory } from '../../src/history/history.service.js';
import { changeInWords } from '../../src/words/change-in-words.js';
import { fieldInWords } from '../../src/words/field-in-words.js';
import type { Language } from '../../src/words/language.js';
import { valueInWords } from '../../src/words/value-in-words.js';
import type { Saying } from '../../src/words/value-in-words.js';
import { endDay, firstDay } from '../moment-day.js';
import { termLabel } from '../vocabulary/term.view.js';
import type { HistoryItemType, RecordChangeType } from './history-item.type.js';

/** The life of a record in a language. */
export function historyView(history: RecordHistory, language: Language): HistoryItemType[] {
  const saying = sayingOf(history.names, history.terms, language);
  return history.items.map((item) => itemView(item, saying));
}

function itemView({ entry, changes }: HistoryItem, saying: Saying): HistoryItemType {
  const { sequence, recordedAt, actor, action, reason, subject } = entry;
  const proposal = /^proposal (\S+)$/.exec(subject ?? '')?.[1] ?? null;
  return {
    sequence,
    recordedAt,
    actor,
    action,
    reason,
    subject,
    proposal,
    changes: changes.map((change) => changeView(change, saying)),
  };
}

/** What became of a record over some days, in words. */
export function changeView(change: RecordChange, saying: Saying): RecordChangeType {
  const { kind, valid, fields } = change;
  return {
    kind,
    validFrom: firstDay(valid.from),
    validTo: endDay(valid.to),
    fields: fields.map(({ field, from, to }) => ({
      field,
      name: fieldInWords(field, saying.language),
      from: kind === 'RECORDED' ? null : valueInWords(field, from, saying),
      to: valueInWords(field, to, saying),
    })),
    text: changeInWords(change, saying),
  };
}

/** How values are said where these records and these words of the vocabulary are named. */
export function sayingOf(
  names: ReadonlyMap<string, string>,
  terms: RecordHistory['terms'],
  language: Language,
): Saying {
  const labels = new Map(terms.map(({ facts }) => [facts.slug, termLabel(facts, language)]));
  return { language, nameOf: (text) => names.get(text) ?? labels.get(text) ?? text };
}
