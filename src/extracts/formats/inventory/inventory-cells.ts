import { AGREEMENT_POINTS } from '../../../domain/register/processing-agreement.js';
import { OUTCOMES } from '../../../domain/coverage/coverage.js';
import type { Cell } from '../../../spreadsheets/cell.js';
import { conclusionInWords } from '../../../words/conclusion-in-words.js';
import { explain } from '../../../words/explain.js';
import type { InventoryColumn } from '../../../words/inventory-words.js';
import { UNDER_NONE } from '../../../words/inventory-words.js';
import { missingInWords } from '../../../words/missing-in-words.js';
import { outcomeInWords } from '../../../words/outcome-in-words.js';
import { recipientKindInWords } from '../../../words/recipient-kind-in-words.js';
import { ruleInWords } from '../../../words/rule-in-words.js';
import type { Wording } from '../../wording.js';
import type { InventoryRow } from './inventory-page.js';

type Say = (row: InventoryRow, wording: Wording) => Cell;

/** What each column says of a line. */
export const INVENTORY_CELLS: Readonly<Record<InventoryColumn, Say>> = {
  flowId: ({ dataFlow }) => dataFlow.flow.id,
  exporter: ({ dataFlow }, say) =>
    say.name(dataFlow.exporter?.facts.legalName, dataFlow.exporter?.facts.invented),
  exporterCountry: ({ dataFlow }, say) => say.place(dataFlow.exporter?.facts.establishedIn ?? null),
  exporterRole: ({ dataFlow }, say) => say.role(dataFlow.flow.facts.exporterRole),
  recipient: ({ dataFlow }, say) =>
    say.name(dataFlow.recipient?.facts.legalName, dataFlow.recipient?.facts.invented),
  recipientKind: ({ dataFlow }, say) => {
    const kind = dataFlow.recipient?.facts.kind;
    return kind === undefined ? say.notRecorded : recipientKindInWords(kind, say.language);
  },
  inGroup: ({ dataFlow }, say) => say.flag(dataFlow.recipient?.facts.inGroup ?? null),
  recipientCountry: ({ dataFlow }, say) =>
    say.place(dataFlow.recipient?.facts.establishedIn ?? null),
  recipientRole: ({ dataFlow }, say) => say.role(dataFlow.flow.facts.recipientRole),
  destinationCode: ({ dataFlow }) => dataFlow.flow.facts.destination,
  destination: ({ dataFlow }, say) => say.place(dataFlow.flow.facts.destination),
  purposes: ({ dataFlow }, say) => say.terms('PURPOSE', dataFlow.flow.facts.purposes),
  dataCategories: ({ dataFlow }, say) =>
    say.terms('DATA_CATEGORY', dataFlow.flow.facts.dataCategories),
  dataSubjects: ({ dataFlow }, say) => say.terms('DATA_SUBJECT', dataFlow.flow.facts.dataSubjects),
  staffData: ({ dataFlow }, say) => say.flag(dataFlow.flow.facts.staffData),
  law: ({ answer }, say) => answer?.regime ?? UNDER_NONE[say.language],
  outcomeCode: ({ answer }) => answer?.outcome ?? null,
  outcome: ({ answer }, say) =>
    answer === null ? null : outcomeInWords(answer.outcome, say.language).name,
  tool: ({ answer, safeguard, decision }, say) => {
    if (safeguard !== null) return say.name(safeguard.facts.title, safeguard.facts.invented);
    return decision?.facts.instrument ?? answer?.tool_citation ?? null;
  },
  toolCode: ({ answer }) => answer?.tool_code ?? null,
  toolNumber: ({ answer, decision }) => decision?.facts.celex ?? answer?.tool_citation ?? null,
  toolModule: ({ safeguard, answer }) =>
    safeguard?.facts.module ?? /-(M[1-4])$/.exec(answer?.tool_code ?? '')?.[1] ?? null,
  toolDate: ({ safeguard, decision }, say) =>
    say.day(safeguard?.facts.executedOn ?? decision?.facts.adoptedOn),
  toolEnds: ({ safeguard, decision }, say) =>
    say.day(safeguard?.facts.endsOn ?? decision?.valid.to),
  toolParties: ({ safeguard, parties }, say) =>
    safeguard === null
      ? null
      : safeguard.facts.parties
          .map(({ recipientId }) => parties.get(recipientId)?.facts)
          .map((facts) => say.name(facts?.legalName, facts?.invented))
          .join('; '),
  fallbacks: ({ fallbacks }) =>
    joined(fallbacks.map(({ code, citation }) => `${code}: ${citation}`)),
  assessment: ({ assessment }, say) =>
    assessment === null ? say.none : conclusionInWords(assessment.facts.conclusion, say.language),
  assessedOn: ({ assessment }, say) => say.day(assessment?.facts.completedOn),
  reviewDueOn: ({ assessment }, say) => say.day(assessment?.facts.reviewDueOn),
  agreement: ({ agreement, dataFlow }, say) => {
    const role = dataFlow.flow.facts.recipientRole;
    const isNeeded = role === 'PROCESSOR' || role === 'SUB_PROCESSOR';
    return agreement === null && isNeeded ? say.none : say.day(agreement?.facts.signedOn);
  },
  agreementEnds: ({ agreement }, say) => say.day(agreement?.facts.endsOn),
  agreementMissing: ({ agreement }) => {
    const points = agreement?.facts.points;
    if (points === undefined) return null;
    const open = AGREEMENT_POINTS.filter((point) => !points.includes(point));
    return joined(open.map((point) => `(${point.toLowerCase()})`));
  },
  derogations: ({ derogations }, say) =>
    joined(derogations.map(({ facts }) => `${facts.code}: ${facts.evidence ?? say.notRecorded}`)),
  onwardOf: ({ onwardOf, dataFlow }, say) => {
    if (dataFlow.flow.facts.onwardOfId === null) return null;
    const from = onwardOf?.exporter?.facts;
    return `${say.name(from?.legalName, from?.invented)} (${dataFlow.flow.facts.onwardOfId})`;
  },
  onwardCount: ({ onward }) => onward.length,
  onward: ({ onward }, say) =>
    joined(
      onward.map(({ recipient, flow }) => {
        const to = recipient?.facts;
        return `${say.name(to?.legalName, to?.invented)} (${say.place(flow.facts.destination)})`;
      }),
    ),
  onwardWorst: ({ onward }, say) => {
    const places = onward.flatMap(({ coverage }) =>
      coverage.map(({ outcome }) => OUTCOMES.indexOf(outcome)),
    );
    const worst = OUTCOMES[Math.max(...places, -1)];
    return worst === undefined ? null : outcomeInWords(worst, say.language).name;
  },
  since: ({ answer }, say) => say.day(answer?.since),
  until: ({ answer }, say) => say.day(answer?.until),
  why: ({ answer, findings }, say) => {
    if (answer === null) return null;
    const reasons = findings.map(({ rule, reason }) => {
      const sentence = explain(reason, say.language, (code) => say.place(code));
      return `${ruleInWords(rule, say.language)}: ${sentence}`;
    });
    return joined(reasons) ?? outcomeInWords(answer.outcome, say.language).meaning;
  },
  citation: ({ findings }) => joined([...new Set(findings.map(({ citation }) => citation))]),
  missing: ({ coverage }, say) =>
    joined((coverage?.missing ?? []).map((code) => missingInWords(code, say.language))),
  invented: ({ dataFlow }, say) => say.flag(dataFlow.flow.facts.invented),
  note: ({ dataFlow }) => dataFlow.flow.facts.note,
};

function joined(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : texts.join('; ');
}
