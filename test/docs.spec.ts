import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { permissionsTable } from '../src/command-line/permissions.js';
import { VARIABLES } from '../src/configuration.js';
import { RULES, RULES_VERSION } from '../src/domain/coverage/rules.js';

const root = new URL('..', import.meta.url).pathname;
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');

/** The manual's list of rules, as the code has it. */
function rulesPage(): string {
  const rows = RULES.map(({ id, outcome, citation }, index) => {
    const cited = (['EU', 'UK', 'CH'] as const).map((regime) => citation[regime] ?? 'not asked');
    return `| ${index + 1} | \`${id}\` | \`${outcome}\` | ${cited.join(' | ')} |`;
  });
  return `# Rules

Printed from the code (rules version ${RULES_VERSION}). Every rule that a regime has is asked, in this order; the first that applies
decides. When none applies, a rule that does not know leads to \`NEEDS_REVIEW\`, and otherwise the flow is \`NOT_COVERED\`.

| | rule | gives | EU GDPR | UK GDPR | Swiss FADP |
|---|---|---|---|---|---|
${rows.join('\n')}

What each tool needs (roles, windows, assessments, approvals) is data: \`seeds/reference/transfer-tools.csv\`.
`;
}

function markdown(folder = ''): readonly string[] {
  return readdirSync(`${root}${folder || '.'}`, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}${entry.name}`;
    if (entry.isDirectory() && /^(docs|bench|decisions)$/.test(entry.name))
      return markdown(`${path}/`);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

/** A page with its printed table as the code has it, between the title of its part and the next. */
function withTable(page: string, title: string, table: string): string {
  return page.replace(
    new RegExp(`(## ${title}\n[^|]*)(\\|.*\n)*`),
    (_, before: string) => `${before}${table}`,
  );
}

describe('the manual', () => {
  it('tells who may what as the code does', () => {
    const roles = withTable(read('docs/roles.md'), 'Who may what', permissionsTable());
    if (process.env['UPDATE_DOCS'] === '1') writeFileSync(`${root}docs/roles.md`, roles);
    expect(roles).toContain(permissionsTable());
    expect(read('docs/roles.md')).toBe(roles);
  });

  it('lists the rules as the code does', () => {
    if (process.env['UPDATE_DOCS'] === '1') writeFileSync(`${root}docs/rules.md`, rulesPage());
    expect(read('docs/rules.md')).toBe(rulesPage());
  });

  it('tells every setting', () => {
    for (const [name, { meaning }] of Object.entries(VARIABLES)) {
      expect(read('docs/operating.md')).toMatch(
        new RegExp(`\\| \`${name}\` \\|.*${meaning.slice(0, 20)}`),
      );
    }
  });

  it('has one title on every page, and links that lead somewhere', () => {
    for (const page of markdown()) {
      const text = read(page);
      const outsideCode = text.replaceAll(/```[\s\S]*?```/g, '');
      expect([page, outsideCode.match(/^# /gm)?.length]).toEqual([page, 1]);
      for (const [, target] of outsideCode.matchAll(/\]\((?!http)([^)#]+)/g)) {
        const place = new URL(String(target), `file://${root}${page}`).pathname;
        expect(() => readdirSync(place.replace(/[^/]+$/, ''))).not.toThrow();
        expect(readdirSync(place.replace(/[^/]+\/?$/, ''))).toContain(
          String(place.match(/([^/]+)\/?$/)?.[1]),
        );
      }
    }
  });
});
