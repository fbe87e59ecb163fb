import { Option } from 'commander';
import type { Command } from 'commander';
import type { DataFlowFilter } from '../data-flows/data-flow-filter.js';
import { OUTCOMES } from '../domain/coverage/coverage.js';
import { REGIMES } from '../domain/register/regime.js';

/** The filter of flows, as it is typed. */
export type FilterOptions = {
  exporter?: string[];
  recipient?: string[];
  to?: string[];
  outcome?: string[];
  regime?: string[];
  tool?: string[];
  purpose?: string[];
  dataCategory?: string[];
  dataSubject?: string[];
  text?: string;
};

/** The filter of flows, option by option. */
export function addFilter(command: Command): Command {
  return command
    .option('--exporter <ids...>', 'exporters')
    .option('--recipient <ids...>', 'recipients')
    .option('--to <codes...>', 'destinations')
    .addOption(new Option('--outcome <outcomes...>', 'verdicts').choices([...OUTCOMES]))
    .addOption(new Option('--regime <laws...>', 'laws').choices([...REGIMES]))
    .option('--tool <codes...>', 'tools')
    .option('--purpose <slugs...>', 'purposes')
    .option('--data-category <slugs...>', 'categories of data')
    .option('--data-subject <slugs...>', 'groups of people')
    .option('--text <part>', 'part of the name of exporter or recipient');
}

/** The filter that was typed. */
export function filterOf({
  exporter,
  recipient,
  to,
  outcome,
  regime,
  tool,
  purpose,
  dataCategory,
  dataSubject,
  text,
}: FilterOptions): DataFlowFilter {
  const chosen = { exporter, recipient, destination: to, outcome, regime, tool };
  const given = { ...chosen, purpose, dataCategory, dataSubject, text };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
