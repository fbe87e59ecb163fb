/** A number for everything a stranger could make large. */

export {
  MOST_ACCOUNT,
  MOST_CODE,
  MOST_IN_LIST,
  MOST_LINE,
  MOST_NAME,
  MOST_PARTIES,
  MOST_TEXT,
} from '../../src/domain/register/limits.js';

/** Flows or recipients on one page. */
export const MOST_ON_PAGE = 100;
export const USUAL_ON_PAGE = 50;

/** Characters of a reason, and of a key of a command. */
export const MOST_REASON = 2000;
export const MOST_KEY = 100;

export { MOST_PASSAGE } from '../../src/answers/passage-keys.js';

/** Characters of what a person wrote. */
export const MOST_WORDING = 20_000;

/** Commands of one proposal. */
export const MOST_COMMANDS = 500;

/** Days of notice that a contract may set. */
export const MOST_NOTICE_DAYS = 365;

/** Levels of fields below the root. */
export const MOST_DEPTH = 12;

/** Fields asked for under another name than their own. */
export const MOST_ALIASES = 30;

/** Cost of a query: fields, times the rows they can come with. */
export const MOST_COST = 150_000;

/** Tokens of a document. */
export const MOST_TOKENS = 3000;

/** Hops of a chain that are followed onward. */
export const MOST_HOPS = 10;
