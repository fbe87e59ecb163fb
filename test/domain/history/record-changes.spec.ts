import { describe, expect, it } from '@jest/globals';
import type { Dated } from '../../../src/domain/bitemporal/version.js';
import { recordChanges } from '../../../src/domain/history/record-changes.js';
import { FOREVER, localDate } from '../../../src/domain/time/local-date.js';
import type { LocalDate } from '../../../src/domain/time/local-date.js';

type Named = { readonly name: string };

/** `2020 to 2022: A` holds from the first day of the one year to that of the other; `still` has no end. */
function known(...lines: readonly string[]): readonly Dated<Named>[] {
  return lines.map((line) => {
    const [, from = '', to = '', name = ''] = /^(\d+) to (\d+|still): (.+)$/.exec(line) ?? [];
    return { id: 'a-record', valid: { from: day(from), to: day(to) }, facts: { name } };
  });
}

function day(year: string): LocalDate {
  return year === 'still' ? FOREVER : localDate(`${year}-01-01`);
}

const CASES: readonly {
  readonly what: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly changes: readonly string[];
}[] = [
  {
    what: 'a record that is new',
    before: [],
    after: ['2020 to still: A'],
    changes: ['RECORDED 2020 to still: nothing, A'],
  },
  {
    what: 'nothing that differs',
    before: ['2020 to 2022: A', '2022 to still: A'],
    after: ['2020 to still: A'],
    changes: [],
  },
  {
    what: 'another name from a day on',
    before: ['2020 to still: A'],
    after: ['2020 to 2022: A', '2022 to still: B'],
    changes: ['CHANGED 2022 to still: A, B'],
  },
  {
    what: 'another name from a day on, over two that were known',
    before: ['2020 to 2022: A', '2022 to still: B'],
    after: ['2020 to 2021: A', '2021 to still: C'],
    changes: ['CHANGED 2021 to 2022: A, C', 'CHANGED 2022 to still: B, C'],
  },
  {
    what: 'another name over some days only',
    before: ['2020 to still: A'],
    after: ['2020 to 2021: A', '2021 to 2022: B', '2022 to still: A'],
    changes: ['CORRECTED 2021 to 2022: A, B'],
  },
  {
    what: 'another name from the first day',
    before: ['2020 to still: A'],
    after: ['2020 to still: B'],
    changes: ['CORRECTED 2020 to still: A, B'],
  },
  {
    what: 'another name after days of which nothing is known',
    before: ['2020 to 2021: A', '2022 to still: A'],
    after: ['2020 to 2021: A', '2022 to still: B'],
    changes: ['CORRECTED 2022 to still: A, B'],
  },
  {
    what: 'an end',
    before: ['2020 to still: A'],
    after: ['2020 to 2023: A'],
    changes: ['ENDED 2023 to still'],
  },
  {
    what: 'an end of two that were known',
    before: ['2020 to 2024: A', '2024 to still: B'],
    after: ['2020 to 2023: A'],
    changes: ['ENDED 2023 to still'],
  },
  {
    what: 'a later end than was known',
    before: ['2020 to 2023: A'],
    after: ['2020 to 2025: A'],
    changes: ['RECORDED 2023 to 2025: nothing, A'],
  },
  {
    what: 'a record that never was',
    before: ['2020 to 2022: A', '2022 to still: B'],
    after: [],
    changes: ['WITHDRAWN 2020 to still'],
  },
  {
    what: 'a hole',
    before: ['2020 to still: A'],
    after: ['2020 to 2021: A', '2022 to still: A'],
    changes: ['WITHDRAWN 2021 to 2022'],
  },
  {
    what: 'another name up to an end that comes with it',
    before: ['2020 to still: A'],
    after: ['2020 to 2021: A', '2021 to 2022: B'],
    changes: ['CHANGED 2021 to 2022: A, B', 'ENDED 2022 to still'],
  },
  {
    what: 'another name before an end that was known',
    before: ['2020 to 2022: A'],
    after: ['2020 to 2021: A', '2021 to 2022: B'],
    changes: ['CHANGED 2021 to 2022: A, B'],
  },
  {
    what: 'two corrections with an unchanged stretch between them',
    before: ['2020 to 2021: A', '2021 to 2022: B', '2022 to 2023: A', '2023 to still: D'],
    after: ['2020 to 2021: C', '2021 to 2022: B', '2022 to 2023: C', '2023 to still: D'],
    changes: ['CORRECTED 2020 to 2021: A, C', 'CORRECTED 2022 to 2023: A, C'],
  },
];

describe('what became of a record', () => {
  it.each(CASES)('tells $what', ({ before, after, changes }) => {
    const found = recordChanges(known(...before), known(...after)).map(
      ({ kind, valid, fields }) => {
        const [from, to] = [valid.from, valid.to].map((each) =>
          each === FOREVER ? 'still' : each.slice(0, 4),
        );
        const turns = fields.map(
          (field) => `${String(field.from ?? 'nothing')}, ${String(field.to)}`,
        );
        return [`${kind} ${from} to ${to}`, ...turns].join(': ');
      },
    );
    expect(found).toEqual(changes);
  });
});
