import { registerDecorator } from 'class-validator';
import { isLocalDate } from '../../src/domain/time/local-date.js';

/** A day as exactly as somebody knows it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function RoughDay(): PropertyDecorator {
  return (target, key) => {
    registerDecorator({
      name: 'roughDay',
      target: target.constructor,
      propertyName: String(key),
      options: { message: '$property must be a year, a month or a day, such as 2024-07' },
      validator: {
        validate: (value: unknown) =>
          typeof value === 'string' &&
          /^\d{4}(-\d{2}){0,2}$/.test(value) &&
          isLocalDate(`${value}-01-01`.slice(0, 10)),
      },
    });
  };
}
