import type { Noun } from '../../src/domain/register/change.js';
import { instant } from '../../src/domain/time/instant.js';
import { stableId } from '../stable-id.js';
import { OPENING } from './opening.js';

const AT = instant(`${OPENING}T09:00:00.000Z`);

/** The id of a record: drawn from the key of its row, or the legal name of a real company. */
export function demonstrationId(noun: Noun, key: string): string {
  return stableId(`demonstration ${noun} ${key}`, AT);
}
