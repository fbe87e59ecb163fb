import { ROLES } from '../actor.js';
import { PERMISSIONS } from '../permissions.js';
import type { Permitted } from '../permissions.js';

/** Who may what, as a table of Markdown: one row for each row of the code. */
export function permissionsTable(): string {
  const columns = ['what', ...ROLES, 'nobody'];
  const rows = Object.entries(PERMISSIONS).map(([what, permitted]) => [
    `\`${what}\``,
    ...ROLES.map((role) => (isFor(permitted, role) ? 'yes' : '')),
    NOBODY[typeof permitted === 'string' ? permitted : 'SOME'],
  ]);
  return [columns, columns.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('');
}

const NOBODY = { EVERYBODY: 'yes', EXPLORERS: 'where explorable', SOME: '' } as const;

function isFor(permitted: Permitted, role: (typeof ROLES)[number]): boolean {
  return typeof permitted === 'string' || permitted.includes(role);
}
