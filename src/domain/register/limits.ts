/** Characters of the texts of a record: a code, a name, a line of evidence, an account of several lines. */
export const MOST_CODE = 60;
export const MOST_NAME = 200;
export const MOST_LINE = 1000;
export const MOST_ACCOUNT = 10_000;

/** Values of one list. */
export const MOST_IN_LIST = 100;

/** Characters of a text to search for. */
export const MOST_TEXT = 200;

/** Parties of one safeguard: the rules of a large group bind some hundreds of companies. */
export const MOST_PARTIES = 500;
