import type { Box } from './box.js';

/** The smallest rectangle that holds all of them; at least one. */
export function unionOf([first, ...others]: readonly [Box, ...Box[]]): Box {
  return others.reduce(together, first);
}

function together(one: Box, other: Box): Box {
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  const right = Math.max(one.x + one.width, other.x + other.width);
  const bottom = Math.max(one.y + one.height, other.y + other.height);
  return { x, y, width: right - x, height: bottom - y };
}
