import { answeringRegime } from '../domain/answers/answering-regime.js';
import { answerGap } from '../domain/answers/answer-gap.js';
import type { AnswerGap } from '../domain/answers/answer-gap.js';
import { byNewest } from '../domain/bitemporal/by-newest.js';
import type { RecipientFacts } from '../domain/register/recipient.js';
import type { Regime } from '../domain/register/regime.js';
import type { Desk } from '../domain/requests/request.js';
import type { LetterAsked } from './answer.js';
import { AnswerRefused } from './answer-refused.js';
import type { AnswerSource } from './answer-source.js';

/** Who answers, where to write to, whom to complain to, and what was promised. */
export type Correspondents = {
  readonly company: RecipientFacts;
  readonly regime: Regime;
  /** Of the desk, from the privacy statement in force; `null` when there is none. */
  readonly email: string | null;
  /** The data protection authority of the company's country; `null` when the register does not hold exactly one. */
  readonly authority: RecipientFacts | null;
  readonly promised: { readonly list: boolean; readonly copy: boolean };
  readonly gaps: readonly AnswerGap[];
};

/** Regions of the statement that a desk answers for. */
const REGIONS: Readonly<Record<Desk, string>> = { EUROPE: 'europe', ELSEWHERE: 'other_locations' };

export async function correspondents(
  source: AnswerSource,
  { request }: Pick<LetterAsked, 'request'>,
): Promise<Correspondents> {
  const { answeringCompanyId, desk } = request;
  const companies = await source.recipients([answeringCompanyId]);
  const company = companies.get(answeringCompanyId)?.facts;
  if (company === undefined) throw new AnswerRefused('UNKNOWN_COMPANY', { answeringCompanyId });
  const country = company.establishedIn;
  const authorities = country === null ? [] : await source.authoritiesOf(country);
  const statement = (await source.statements()).toSorted(byNewest)[0]?.facts;
  const email = statement?.contacts.find(({ region }) => region === REGIONS[desk])?.email ?? null;
  const authority = authorities.length === 1 ? (authorities[0]?.facts ?? null) : null;
  return {
    company,
    regime: answeringRegime(country),
    email,
    authority,
    promised: {
      list: at(statement?.facts, 'recipients', 'affiliates', 'list_on_request') === true,
      copy: at(statement?.facts, 'transfer', 'copy_of_safeguards') !== undefined,
    },
    gaps: [
      ...(email === null ? [answerGap('NO_DESK_ADDRESS')] : []),
      ...(authority === null
        ? [answerGap('NO_AUTHORITY', country === null ? {} : { country })]
        : []),
    ],
  };
}

/** A fact of a statement, by its place; `undefined` when the statement does not say it. */
function at(facts: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (group, key) =>
      typeof group === 'object' && group !== null && Object.hasOwn(group, key)
        ? (group as Readonly<Record<string, unknown>>)[key]
        : undefined,
    facts,
  );
}
