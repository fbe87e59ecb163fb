import type { Regime } from '../register/regime.js';
import type { LocalDate } from '../time/local-date.js';
import type { Coverage, Dossier, Finding, Outcome, ToolReference } from './coverage.js';
import type { Question } from './question.js';
import { question as ask } from './question.js';
import type { Rule } from './rule.js';
import { RULES } from './rules.js';

type Considered = { readonly rule: Rule; readonly finding: Finding };

const NOTHING = { tool: null, fallbacks: [] } as const;
const PAPERS: readonly Outcome[] = ['SAFEGUARDED', 'DEROGATION'];

/**
 * The verdict on one flow under one regime on one day. Every rule is asked, so that the answer also
 * says why the others do not apply. The first rule that applies decides; failing that an unknown fact
 * leads to NEEDS_REVIEW and an absent paper to NOT_COVERED. The regime is the caller's question: see
 * `regimesOf`. Throws a `RangeError` when the flow is not live on the day.
 */
export function decideCoverage(dossier: Dossier, regime: Regime, on: LocalDate): Coverage {
  const question = ask(dossier, regime, on);
  if (question === null) throw new RangeError(`The flow ${dossier.flowId} is not live on ${on}.`);
  const all = considerAll(question);
  const verdict = decide(all);
  return { regime, ...verdict, considered: all.map(({ finding }) => finding) };
}

function decide(all: readonly Considered[]): Omit<Coverage, 'regime' | 'considered'> {
  const [best, ...others] = all.filter(({ finding }) => finding.verdict === 'APPLIES');
  if (best) {
    const { rule, finding } = best;
    const fallbacks = fallbacksBehind(finding.tool, others);
    return { outcome: rule.outcome, rule: rule.id, tool: finding.tool, fallbacks, missing: [] };
  }
  const doubts = all.filter(({ finding }) => finding.verdict === 'UNKNOWN');
  const [first] = doubts;
  return first
    ? { ...NOTHING, outcome: 'NEEDS_REVIEW', rule: first.rule.id, missing: missingIn(doubts) }
    : { ...NOTHING, outcome: 'NOT_COVERED', rule: null, missing: missingPapers(all) };
}

function considerAll(question: Question): readonly Considered[] {
  const all: Considered[] = [];
  for (const rule of RULES) {
    const own = rule.citation[question.regime];
    if (own === undefined) continue;
    for (const { verdict, reason, evidence, missing, tool, citation } of rule.consider(question)) {
      // Field by field, without a spread: this runs for every rule of every decision.
      const cited = citation ?? own;
      const finding = { rule: rule.id, citation: cited, verdict, reason, evidence, missing, tool };
      all.push({ rule, finding });
    }
  }
  return all;
}

/** Everything else on file that would also hold, without the ground that decided. */
function fallbacksBehind(
  best: ToolReference | null,
  others: readonly Considered[],
): readonly ToolReference[] {
  return others.flatMap(({ finding: { tool } }) =>
    tool !== null && tool.id !== best?.id ? [tool] : [],
  );
}

function missingIn(all: readonly Considered[]): readonly string[] {
  return [...new Set(all.flatMap(({ finding }) => finding.missing))];
}

/** What would cover it. Without a paper that could be mended, a tool is missing altogether. */
function missingPapers(all: readonly Considered[]): readonly string[] {
  const papers = all.filter(({ rule }) => PAPERS.includes(rule.outcome));
  const missing = missingIn(papers);
  return missing.length > 0 ? missing : [...missingIn(all), 'TRANSFER_TOOL'];
}
