import { MOST_ON_PAGE, USUAL_ON_PAGE } from './limits/limits.js';
import { refused } from './refused.js';

/** How many to show; refuses less than one and more than the most. */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? USUAL_ON_PAGE;
  if (size < 1 || size > MOST_ON_PAGE) {
    throw refused('first', `ask for 1 to ${MOST_ON_PAGE}, not ${size}`, 'PAGE_TOO_LARGE');
  }
  return size;
}
