import type { INestApplicationContext } from '@nestjs/common';
import type { Moment } from '../domain/register/moment.js';
import { RegisterService } from '../register/register.service.js';
import type { OpenedRegister } from '../register/register.service.js';

/** The register at a moment, `knownAt: null` for the newest; throws a `RangeError` when there is none. */
export async function openRegister(
  services: INestApplicationContext,
  { on, knownAt }: Pick<Moment, 'on'> & { readonly knownAt: Moment['knownAt'] | null },
): Promise<OpenedRegister> {
  const opened = await services.get(RegisterService).at(on, knownAt);
  if ('moment' in opened) return opened;
  const newest = opened.head === null ? '' : ` The newest record is of ${opened.head}.`;
  throw new RangeError(`There is no such moment: ${opened.code}.${newest}`);
}
