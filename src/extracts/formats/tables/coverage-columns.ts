import type { DataFlow } from '../../../data-flows/data-flows.service.js';
import { REGIMES } from '../../../domain/register/regime.js';
import type { Regime } from '../../../domain/register/regime.js';
import type { Cell } from '../../../spreadsheets/cell.js';
import { INVENTORY_WORDS } from '../../../words/inventory-words.js';
import type { Language } from '../../../words/language.js';
import { outcomeInWords } from '../../../words/outcome-in-words.js';
import type { Manner } from './table-columns.js';

/** What a flow answers under one law: columns beside its facts. */
export type CoverageColumn = {
  readonly key: string;
  readonly label: (language: Language) => string;
  readonly cell: (dataFlow: DataFlow, manner: Manner) => Cell;
};

/** Outcome, tool and first day, under each of the three laws. */
export const COVERAGE_COLUMNS: readonly CoverageColumn[] = REGIMES.flatMap((regime) => [
  {
    key: `coverage.${regime}.outcome`,
    label: (language) => `${regime}: ${INVENTORY_WORDS.outcome[language]}`,
    cell: (dataFlow, { wording, forPeople }) => {
      const outcome = under(dataFlow, regime)?.outcome ?? null;
      return outcome === null || !forPeople
        ? outcome
        : outcomeInWords(outcome, wording.language).name;
    },
  },
  {
    key: `coverage.${regime}.tool`,
    label: (language) => `${regime}: ${INVENTORY_WORDS.toolCode[language]}`,
    cell: (dataFlow) => under(dataFlow, regime)?.tool_code ?? null,
  },
  {
    key: `coverage.${regime}.since`,
    label: (language) => `${regime}: ${INVENTORY_WORDS.since[language]}`,
    cell: (dataFlow, { wording }) => wording.day(under(dataFlow, regime)?.since),
  },
]);

function under({ coverage }: DataFlow, regime: Regime): DataFlow['coverage'][number] | undefined {
  return coverage.find((answer) => answer.regime === regime);
}
