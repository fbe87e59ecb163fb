import type { CoveragePeriodRow } from '../../src/coverage/coverage-period.store.js';
import type { Coverage, ToolReference } from '../../src/domain/coverage/coverage.js';
import type { OpenedRegister } from '../../src/register/register.service.js';
import { endDay, firstDay } from '../moment-day.js';
import type { CoverageType } from './coverage.type.js';
import type { TransferToolType } from './transfer-tool.type.js';
import { toolView } from './transfer-tool.view.js';

const NONE: readonly never[] = [];

/** The tool of a derived answer. */
export function toolOf(opened: OpenedRegister, row: CoveragePeriodRow): TransferToolType | null {
  const { tool_kind: kind, tool_id: id, tool_code: code, tool_citation: citation } = row;
  if (kind === null || id === null || code === null || citation === null) return null;
  return toolView(opened, { kind, id, code, citation });
}

/** A derived answer as the API shows it; its reasons are asked of the core when wanted. */
export function coverageView(opened: OpenedRegister, row: CoveragePeriodRow): CoverageType {
  const fallbacks = JSON.parse(row.fallbacks) as ToolReference[];
  return {
    regime: row.regime,
    outcome: row.outcome,
    since: firstDay(row.since),
    until: endDay(row.until),
    rule: row.rule,
    tool: toolOf(opened, row),
    fallbacks: fallbacks.length === 0 ? NONE : fallbacks.map((tool) => toolView(opened, tool)),
    missing: JSON.parse(row.missing) as string[],
    asked: { opened, flowId: row.data_flow_id },
    findings: NONE,
  };
}

/** An answer of the core for a flow that is not in the register: one day, with all its reasons. */
export function previewView(
  opened: OpenedRegister,
  { considered, tool, fallbacks, ...coverage }: Coverage,
): CoverageType {
  return {
    ...coverage,
    since: null,
    until: null,
    tool: tool === null ? null : toolView(opened, tool),
    fallbacks: fallbacks.map((each) => toolView(opened, each)),
    asked: null,
    findings: considered,
  };
}
