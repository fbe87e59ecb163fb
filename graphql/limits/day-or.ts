import { registerDecorator } from 'class-validator';
import { isLocalDate } from '../../src/domain/time/local-date.js';

/** A day, or the one word that stands for none. */
export function DayOr(word: string): PropertyDecorator {
  return (target, key) => {
    registerDecorator({
      name: 'dayOrWord',
      target: target.constructor,
      propertyName: String(key),
      options: { message: `$property must be a day, YYYY-MM-DD, or ${word}` },
      validator: {
        validate: (value: unknown) =>
          value === word || (typeof value === 'string' && isLocalDate(value)),
      },
    });
  };
}
