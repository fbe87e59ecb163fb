import type { MomentRefusal, OpenedRegister } from '../src/register/register.service.js';
import { refused } from './refused.js';

const REASONS: Readonly<Record<MomentRefusal['code'], (refusal: MomentRefusal) => string>> = {
  REGISTER_EMPTY: () => 'nothing was recorded yet',
  KNOWN_AT_IN_FUTURE: ({ head }) =>
    `it lies in the future of the register, whose newest record is of ${head ?? ''}`,
};

/** The opened register; a moment that cannot be asked for is refused. */
export function openedOrRefused(asked: OpenedRegister | MomentRefusal): OpenedRegister {
  if ('moment' in asked) return asked;
  throw refused('knownAt', REASONS[asked.code](asked), asked.code);
}
