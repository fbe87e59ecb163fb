import { rolesFit, rolesOfModule } from '../../coverage/roles-fit.js';
import type { SafeguardFacts, SafeguardParty } from '../../register/safeguard.js';
import { addDays } from '../../time/local-date.js';
import { overlaps } from '../../time/period.js';
import { naming } from '../known.js';
import type { Known } from '../known.js';
import { refusal } from '../refusal.js';
import type { Refusal } from '../refusal.js';
import type { Check, Subject } from '../subject.js';
import { activeOver } from './active-parties.js';
import { mayProcess } from './may-process.js';
import { strangersTo } from './named-flows.js';

/** A tool of Article 46 that fits its parties, their roles and the flows it names. */
export const checkSafeguard: Check<'safeguard'> = (subject, known) => [
  ...kindOfTool(subject.facts, known),
  ...parties(subject, known),
  ...ends(subject.facts),
  ...moduleFits(subject, known),
  ...namedFlows(subject, known),
];

function kindOfTool({ code }: SafeguardFacts, { codes }: Known): readonly Refusal[] {
  const kind = codes.tools.get(code)?.kind;
  if (kind === undefined || kind === 'SAFEGUARD' || kind === 'REPEALED_SAFEGUARD') return [];
  return [refusal('WRONG_KIND_OF_TOOL', 'GDPR 46', 'code', { code, kind })];
}

/** Both sides are there, nobody stands twice on one, and everybody exists on the day of joining. */
function parties({ facts }: Subject<'safeguard'>, known: Known): readonly Refusal[] {
  const refusals: Refusal[] = [];
  for (const side of ['EXPORTER', 'IMPORTER'] as const) {
    const ofSide = facts.parties.filter((party) => party.side === side);
    if (ofSide.length === 0) refusals.push(refusal('NOT_A_PARTY', 'GDPR 46', 'parties', { side }));
    if (new Set(ofSide.map(({ recipientId }) => recipientId)).size < ofSide.length) {
      refusals.push(refusal('OVERLAPS', 'one line for a party', 'parties', { side }));
    }
  }
  return [
    ...refusals,
    ...facts.parties.flatMap((party, index) => joining(party, `parties.${index}`, known)),
  ];
}

function joining(
  { recipientId, joinedOn, leftOn }: SafeguardParty,
  path: string,
  known: Known,
): readonly Refusal[] {
  if (joinedOn === null) return [];
  if (leftOn !== null && leftOn <= joinedOn) {
    const values = { from: joinedOn, to: leftOn };
    return [refusal('PERIOD_REVERSED', 'two clocks', `${path}.leftOn`, values)];
  }
  const onThatDay = { from: joinedOn, to: addDays(joinedOn, 1) };
  return activeOver(known, `${path}.recipientId`, recipientId, onThatDay);
}

function ends({ executedOn, endsOn }: SafeguardFacts): readonly Refusal[] {
  if (endsOn === null || executedOn < endsOn) return [];
  return [refusal('PERIOD_REVERSED', 'two clocks', 'endsOn', { from: executedOn, to: endsOn })];
}

/** The roles a paper is written for; `null` when it leaves them open. */
function rolesOf(facts: SafeguardFacts, { codes }: Known): string | null {
  const token = codes.tools
    .get(facts.code)
    ?.conditions.find((condition) => condition.startsWith('roles='));
  return token === undefined ? rolesOfModule(facts) : token.slice('roles='.length);
}

/**
 * Clauses are written for roles (Decision (EU) 2021/914): refused when flows run between the parties and
 * the roles of none of them fit. A processor must be of a kind that processes.
 */
function moduleFits({ facts, valid }: Subject<'safeguard'>, known: Known): readonly Refusal[] {
  const roles = rolesOf(facts, known);
  if (roles === null) return [];
  const sided = (side: SafeguardParty['side']): ReadonlySet<string> =>
    new Set(facts.parties.filter((p) => p.side === side).map(({ recipientId }) => recipientId));
  const [exporters, importers] = [sided('EXPORTER'), sided('IMPORTER')];
  const fits = [...importers]
    .flatMap((id) => naming(known, 'dataFlow', { noun: 'recipient', id }))
    .filter(
      (flow) =>
        overlaps(flow.valid, valid) &&
        exporters.has(flow.facts.exporterId) &&
        importers.has(flow.facts.recipientId) &&
        (facts.flowIds === null || facts.flowIds.includes(flow.id)),
    )
    .map((flow) => rolesFit(roles, flow.facts.exporterRole, flow.facts.recipientRole));
  const never = fits.length > 0 && fits.every((fit) => fit === false);
  const importerProcesses = roles.endsWith('>P') || roles.endsWith('>P,S');
  return [
    ...(never
      ? [refusal('MODULE_DOES_NOT_FIT', 'Decision (EU) 2021/914', 'code', { code: facts.code })]
      : []),
    ...(importerProcesses
      ? facts.parties.flatMap(({ side, recipientId }, index) =>
          side === 'IMPORTER'
            ? mayProcess(known, `parties.${index}.recipientId`, recipientId, 'PROCESSOR', valid)
            : [],
        )
      : []),
  ];
}

/** A paper covers the flows between its parties; it cannot name the flow of somebody else. */
function namedFlows(subject: Subject<'safeguard'>, known: Known): readonly Refusal[] {
  const bound = new Set(subject.facts.parties.map(({ recipientId }) => recipientId));
  return strangersTo(
    subject,
    ({ exporterId, recipientId }) => bound.has(exporterId) && bound.has(recipientId),
    known,
  );
}
