import type { INestApplicationContext } from '@nestjs/common';
import { CoverageService } from '../coverage/coverage.service.js';
import type { DataFlowFilter } from '../data-flows/data-flow-filter.js';
import { DataFlowsService } from '../data-flows/data-flows.service.js';
import type { DataFlow } from '../data-flows/data-flows.service.js';
import type { Coverage } from '../domain/coverage/coverage.js';
import type { Instant } from '../domain/time/instant.js';
import type { LocalDate } from '../domain/time/local-date.js';
import type { OpenedRegister } from '../register/register.service.js';
import { explain } from '../words/explain.js';
import type { Language } from '../words/language.js';
import { missingInWords } from '../words/missing-in-words.js';
import { outcomeInWords } from '../words/outcome-in-words.js';
import { ruleInWords } from '../words/rule-in-words.js';
import { territoryInWords } from '../words/territory-in-words.js';
import { openRegister } from './open-register.js';
import { plainTable } from './plain-table.js';

/** The main question, as asked in a terminal. */
export type Asked = {
  readonly on: LocalDate;
  readonly knownAt: Instant | null;
  readonly filter: DataFlowFilter;
  readonly most: number;
  readonly why: boolean;
  readonly json: boolean;
  readonly language: Language;
};

/** Who receives what, where, under which safeguard: as a table, or as JSON. */
export async function ask(services: INestApplicationContext, asked: Asked): Promise<string> {
  const opened = await openRegister(services, asked);
  const flows = services.get(DataFlowsService);
  const page = { filter: asked.filter, order: 'ID', after: null, most: asked.most } as const;
  const [found, total] = await Promise.all([
    flows.page(opened.moment, page),
    flows.total(opened.moment, asked.filter),
  ]);
  const reasons = asked.why ? await reasonsFor(services, opened, found) : new Map();
  return asked.json
    ? `${JSON.stringify(answerOf(opened, found, total, reasons), null, 2)}\n`
    : text(opened, found, total, { reasons, language: asked.language });
}

type Reasons = ReadonlyMap<string, readonly Coverage[]>;

function reasonsFor(
  services: INestApplicationContext,
  { moment, known }: OpenedRegister,
  found: readonly DataFlow[],
): Promise<Reasons> {
  const ids = found.map(({ flow }) => flow.id);
  return services.get(CoverageService).explain(moment, known.law, ids);
}

function answerOf(
  { moment, row }: OpenedRegister,
  found: readonly DataFlow[],
  total: number,
  reasons: Reasons,
): object {
  return {
    ...moment,
    kind: row.kind,
    totalCount: total,
    dataFlows: found.map(({ flow, exporter, recipient, coverage }) => ({
      id: flow.id,
      exporterId: flow.facts.exporterId,
      exporter: exporter?.facts.legalName ?? null,
      recipientId: flow.facts.recipientId,
      recipient: recipient?.facts.legalName ?? null,
      recipientKind: recipient?.facts.kind ?? null,
      destination: flow.facts.destination,
      purposes: flow.facts.purposes,
      dataCategories: flow.facts.dataCategories,
      invented: flow.facts.invented,
      coverage: coverage.map((each) => ({
        regime: each.regime,
        outcome: each.outcome,
        since: each.since,
        tool: each.tool_code,
        citation: each.tool_citation,
        missing: JSON.parse(each.missing) as string[],
      })),
      ...(reasons.has(flow.id) && { considered: reasons.get(flow.id) }),
    })),
  };
}

function text(
  { moment, row }: OpenedRegister,
  found: readonly DataFlow[],
  total: number,
  { reasons, language }: { readonly reasons: Reasons; readonly language: Language },
): string {
  const table = plainTable({
    exporter: 24,
    recipient: 26,
    kind: 18,
    where: 7,
    law: 5,
    outcome: 24,
    since: 12,
    'rests on, or misses': 44,
  });
  for (const { flow, exporter, recipient, coverage } of found) {
    const made = flow.facts.invented ? ' [invented]' : '';
    const who = [
      exporter?.facts.legalName ?? 'not known',
      `${recipient?.facts.legalName ?? 'not known'}${made}`,
      recipient?.facts.kind ?? '',
      flow.facts.destination ?? 'not known',
    ];
    if (coverage.length === 0) table.push([...who, '', 'under none', '', '']);
    for (const { regime, outcome, since, tool_citation: citation, missing } of coverage) {
      const lacking = (JSON.parse(missing) as string[]).join(', ');
      table.push([...who, regime, outcome, since, citation ?? (lacking && `misses ${lacking}`)]);
    }
  }
  const lines = [
    `On ${moment.on}, as known at ${moment.knownAt}${row.kind === 'PRODUCTION' ? '' : ` (${row.kind.toLowerCase()})`}:`,
    table.toString(),
    `${found.length} of ${total} flows shown.`,
    ...found.flatMap((dataFlow) => why(dataFlow, reasons, language)),
  ];
  return `${lines.join('\n')}\n`;
}

function why(
  { flow, recipient }: DataFlow,
  reasons: Reasons,
  language: Language,
): readonly string[] {
  const nameOf = (code: string): string => territoryInWords(code, code, language);
  return (reasons.get(flow.id) ?? []).flatMap(({ regime, outcome, missing, considered }) => {
    const { name, meaning } = outcomeInWords(outcome, language);
    return [
      '',
      `${recipient?.facts.legalName ?? flow.id}, ${regime}: ${name}. ${meaning}`,
      ...missing.map((code) => `  ! ${missingInWords(code, language)}`),
      ...considered.map(
        ({ rule, citation, verdict, reason }) =>
          `  ${MARKS[verdict]} ${ruleInWords(rule, language)} (${citation}): ${explain(reason, language, nameOf)}`,
      ),
    ];
  });
}

const MARKS = { APPLIES: '+', DOES_NOT_APPLY: '-', UNKNOWN: '?' } as const;
