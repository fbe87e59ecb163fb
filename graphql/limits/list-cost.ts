import { MOST_ON_PAGE, USUAL_ON_PAGE } from './limits.js';

type Asked = { readonly args: Readonly<Record<string, unknown>>; readonly childComplexity: number };

/** A list costs its rows; a page too large is refused later, with its own reason. */
export function listCost({ args, childComplexity }: Asked): number {
  const first = args['first'];
  const rows = typeof first === 'number' ? first : USUAL_ON_PAGE;
  return 10 + Math.min(Math.max(rows, 1), MOST_ON_PAGE) * childComplexity;
}

/** A list that comes whole costs as if it had a hundred rows. */
export function wholeListCost({ childComplexity }: Pick<Asked, 'childComplexity'>): number {
  return 50 + 100 * childComplexity;
}
