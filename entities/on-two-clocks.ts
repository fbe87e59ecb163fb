import type { Engine } from './engine.js';

/** What holds of the four columns that put a row on two clocks: order, and values that exist. */
export function onTwoClocks(
  table: string,
  engine: Engine,
): { readonly name: string; readonly expression: string }[] {
  return [
    { name: `${table}_valid`, expression: 'valid_from < valid_to' },
    { name: `${table}_recorded`, expression: 'recorded_from < recorded_to' },
    {
      name: `${table}_instants`,
      expression: `${isInstant('recorded_from')} AND ${isInstant('recorded_to')}`,
    },
    // PostgreSQL has a type for days; SQLite would take any text, such as 2026-02-30.
    ...(engine === 'sqlite'
      ? [
          {
            name: `${table}_days`,
            expression: 'valid_from IS date(valid_from) AND valid_to IS date(valid_to)',
          },
        ]
      : []),
  ];
}

/** The shape of an instant, `YYYY-MM-DDTHH:mm:ss.sssZ`. */
export function isInstant(column: string): string {
  return `${column} LIKE '____-__-__T__:__:__.___Z'`;
}
