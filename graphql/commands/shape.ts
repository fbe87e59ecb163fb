import { plainToInstance } from 'class-transformer';
import type { ClassConstructor } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { ValidationError } from 'class-validator';
import { refusal } from '../../src/domain/commands/refusal.js';
import type { Refusal, RefusalCode } from '../../src/domain/commands/refusal.js';

/** Constraints that have a refusal of their own; any other is told as class-validator tells it. */
const CODES: Readonly<Record<string, RefusalCode>> = {
  noControlCharacters: 'CONTROL_CHARACTERS',
  notBlank: 'EMPTY_TEXT',
  notTooLong: 'TEXT_TOO_LONG',
  maxLength: 'TEXT_TOO_LONG',
  arrayMaxSize: 'TOO_MANY',
};

/** What of an input does not have the shape its class wants, each with its place; none when it fits. */
export function shapeRefusals<T extends object>(
  type: ClassConstructor<T>,
  input: object,
  path: string,
): readonly Refusal[] {
  const errors = validateSync(plainToInstance(type, input), { forbidUnknownValues: false });
  return errors.flatMap((error) => refusalsOf(error, path));
}

function refusalsOf(
  { property, constraints, children }: ValidationError,
  above: string,
): Refusal[] {
  const path = above === '' ? property : `${above}.${property}`;
  return [
    ...Object.entries(constraints ?? {}).map(([name, problem]) => {
      const most = /\d+/.exec(problem)?.[0];
      const values = { problem, ...(most !== undefined && { most }) };
      return refusal(CODES[name] ?? 'SHAPE', 'shape', path, values);
    }),
    ...(children ?? []).flatMap((child) => refusalsOf(child, path)),
  ];
}
