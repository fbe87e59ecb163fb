import { registerDecorator } from 'class-validator';
import { textFault } from '../../src/domain/text/text-fault.js';
import type { TextFault, TextLimit } from '../../src/domain/text/text-fault.js';

const CONSTRAINTS: Readonly<Record<TextFault, (most: number) => { name: string; says: string }>> = {
  BLANK: () => ({ name: 'notBlank', says: 'must not be blank' }),
  CONTROL_CHARACTER: () => ({
    name: 'noControlCharacters',
    says: 'must not hold control characters',
  }),
  LONE_SURROGATE: () => ({ name: 'wellFormed', says: 'must not hold half a character' }),
  TOO_LONG: (most) => ({ name: 'notTooLong', says: `must have ${most} characters at most` }),
};

type Options = Omit<TextLimit, 'most'> & { readonly each?: boolean };

/** A text of `most` characters at most, or a list of such texts. Each fault is a constraint of its own. */
export function PlainText(
  most: number,
  { severalLines = false, each = false }: Options = {},
): PropertyDecorator {
  return (target, key) => {
    for (const fault of Object.keys(CONSTRAINTS) as TextFault[]) {
      const { name, says } = CONSTRAINTS[fault](most);
      registerDecorator({
        name,
        target: target.constructor,
        propertyName: String(key),
        options: { each, message: `${each ? 'each of ' : ''}$property ${says}` },
        validator: {
          validate: (value: unknown) =>
            typeof value === 'string' && textFault(value, { most, severalLines }) !== fault,
        },
      });
    }
  };
}
