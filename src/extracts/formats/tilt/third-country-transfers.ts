import type { CoveragePeriodRow } from '../../../coverage/coverage-period.store.js';
import type { DataFlow } from '../../../data-flows/data-flows.service.js';
import type { ToolReference } from '../../../domain/coverage/coverage.js';
import type { TransferImpactAssessmentFacts } from '../../../domain/register/transfer-impact-assessment.js';
import { BEGINNING, FOREVER } from '../../../domain/time/local-date.js';
import { conclusionInWords } from '../../../words/conclusion-in-words.js';
import { marked } from '../../../words/invented-mark.js';
import { missingInWords } from '../../../words/missing-in-words.js';
import { outcomeInWords } from '../../../words/outcome-in-words.js';
import { regimeInWords } from '../../../words/regime-in-words.js';
import { tiltWords } from '../../../words/tilt-words.js';
import type { ExtractSource } from '../../extract-source.js';
import { servingTool } from '../../serving-tool.js';
import { tiltCountry } from './tilt-country.js';
import { assessmentsNamed, toolsOf } from './tilt-papers.js';
import type { TiltPapers } from './tilt-papers.js';

/** Without `available` it is not known. */
type Available = { readonly available?: boolean; readonly description?: string };

/** Rules whose tools are standard data protection clauses. */
const CLAUSES = new Set([
  'standard-contractual-clauses',
  'uk-transfer-agreement',
  'former-standard-contractual-clauses',
]);

/** Each restricted transfer of a flow under each law, with what covers it. */
export function transfersOf(
  source: ExtractSource,
  papers: TiltPapers,
  dataFlow: DataFlow,
): readonly object[] {
  return dataFlow.coverage
    .filter(({ outcome }) => outcome !== 'NO_RESTRICTED_TRANSFER')
    .map((row) => new Transfer(source, papers, dataFlow, row).told());
}

/** One flow under one law: the four questions TILT asks of it, and what the register knows besides. */
class Transfer {
  private readonly tools: readonly ToolReference[];

  constructor(
    private readonly source: ExtractSource,
    private readonly papers: TiltPapers,
    private readonly dataFlow: DataFlow,
    private readonly row: CoveragePeriodRow,
  ) {
    this.tools = toolsOf(row);
  }

  told(): object {
    const country = tiltCountry(this.row.destination, this.source.opened.known.law);
    return {
      ...(country !== null && { country }),
      adequacyDecision: this.adequacy(),
      appropriateGuarantees: this.among((tool) => !this.isClauses(tool)),
      presenceOfEnforceableRightsAndEffectiveRemedies: this.remedies(),
      standardDataProtectionClause: this.among((tool) => this.isClauses(tool)),
      'x-register': this.extension(),
    };
  }

  /** TILT asks for a decision of the European Commission: a finding of another authority is told, not claimed. */
  private adequacy(): Available {
    const { language } = this.source.request;
    const tool = this.tools.find(({ kind }) => kind === 'ADEQUACY_DECISION');
    if (tool === undefined) return this.none();
    const decision = this.source.opened.known.decisions.find(({ id }) => id === tool.id);
    const finding =
      decision === undefined
        ? tool.citation
        : tiltWords('ADEQUACY', language, {
            instrument: decision.facts.instrument,
            from: decision.valid.from,
            scope: decision.facts.scopeNote,
          });
    const { regime } = this.row;
    if (regime === 'EU') return { available: true, description: finding };
    const law = regimeInWords(regime, language);
    return {
      available: false,
      description: tiltWords('NOT_OF_THE_COMMISSION', language, { law, finding }),
    };
  }

  private among(fits: (tool: ToolReference) => boolean): Available {
    const { language } = this.source.request;
    const fitting = this.tools.filter((tool) => tool.kind === 'SAFEGUARD' && fits(tool));
    if (fitting.length === 0) return this.none();
    const description = fitting
      .map((tool) => {
        const said = this.safeguardInWords(tool);
        return tool.id === this.row.tool_id
          ? said
          : tiltWords('FALLBACK', language, { tool: said });
      })
      .join('; ');
    return { available: true, description };
  }

  private safeguardInWords({ id, code, citation }: ToolReference): string {
    const { language } = this.source.request;
    const facts = this.papers.safeguards.get(id)?.facts;
    if (facts === undefined) return citation;
    const { law } = this.source.opened.known;
    const names = servingTool(law, code, this.row.regime, this.source.request.moment.on)?.names;
    return tiltWords('SIGNED', language, {
      tool: names?.[language === 'nl' ? 'nl' : 'en'] ?? code,
      title: marked(facts.title, facts.invented, language),
      on: facts.executedOn,
    });
  }

  /** What the assessment found that the rules looked at first; without one, or past its review, it is not known. */
  private remedies(): Available {
    const { language, moment } = this.source.request;
    const facts = this.assessment();
    if (facts === undefined) return { description: tiltWords('NOT_RECORDED', language) };
    const { completedOn, reviewDueOn } = facts;
    const conclusion = conclusionInWords(facts.conclusion, language);
    const assessment = tiltWords('ASSESSED', language, { on: completedOn, conclusion });
    if (reviewDueOn !== null && reviewDueOn < moment.on) {
      return {
        description: tiltWords('REVIEW_OVERDUE', language, { assessment, on: reviewDueOn }),
      };
    }
    return { available: facts.conclusion !== 'NEGATIVE', description: assessment };
  }

  private assessment(): TransferImpactAssessmentFacts | undefined {
    const verdict = this.papers.verdicts
      .get(this.dataFlow.flow.id)
      ?.find(({ regime }) => regime === this.row.regime);
    const [id] = verdict === undefined ? [] : assessmentsNamed(verdict);
    return id === undefined ? undefined : this.papers.assessments.get(id)?.facts;
  }

  /** No tool of this kind: a *no* only where the register says so. */
  private none(): Available {
    return this.row.outcome === 'NEEDS_REVIEW'
      ? { description: tiltWords('NOT_KNOWN', this.source.request.language) }
      : { available: false };
  }

  private isClauses({ code }: ToolReference): boolean {
    const { opened, request } = this.source;
    const tool = servingTool(opened.known.law, code, this.row.regime, request.moment.on);
    return tool !== null && (CLAUSES.has(tool.rule) || tool.code === 'EU-46-2-D');
  }

  private extension(): object {
    const { flow, recipient } = this.dataFlow;
    const { language } = this.source.request;
    const { row } = this;
    const missing = JSON.parse(row.missing) as readonly string[];
    const tools = this.tools.map((tool) => ({
      ...tool,
      module: this.papers.safeguards.get(tool.id)?.facts.module ?? moduleOf(tool.code),
    }));
    const covering = row.tool_id === null ? 0 : 1;
    return {
      flowId: flow.id,
      recipientId: flow.facts.recipientId,
      recipient: recipient && marked(recipient.facts.legalName, recipient.facts.invented, language),
      destination: row.destination,
      onwardOfFlowId: flow.facts.onwardOfId,
      regime: row.regime,
      outcome: row.outcome,
      meaning: outcomeInWords(row.outcome, language).meaning,
      rule: row.rule,
      since: row.since === BEGINNING ? null : row.since,
      until: row.until === FOREVER ? null : row.until,
      tool: tools.slice(0, covering)[0] ?? null,
      fallbacks: tools.slice(covering),
      missing: missing.map((code) => ({ code, words: missingInWords(code, language) })),
    };
  }
}

/** The module that the code of the clauses of 2021 names. */
function moduleOf(code: string): string | null {
  return /-SCC2021-(M[1-4])$/.exec(code)?.[1] ?? null;
}
