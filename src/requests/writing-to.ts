import type { Rows } from '../database/reader.js';
import { refusal } from '../domain/commands/refusal.js';
import type { Refusal } from '../domain/commands/refusal.js';
import type { RequestLife } from '../domain/requests/request-life.js';
import type { Instant } from '../domain/time/instant.js';
import { requesterOf } from './requester.store.js';
import type { KeptRequester } from './requester.store.js';
import { requestById } from './requests.store.js';

/** What of a request is needed to write to the person. */
export type Writing = { readonly life: RequestLife; readonly kept: KeptRequester };

/** A request whose person can be written to, or why not. */
export async function writingTo(
  rows: Rows,
  id: string,
): Promise<Writing | { readonly refusals: readonly Refusal[] }> {
  const life = await requestById(rows, id);
  const held = await requesterOf(rows, id);
  if (life === null || held === null) return { refusals: [unknownRequest(id)] };
  if (!('erasedAt' in held)) return { life, kept: held };
  return { refusals: [alreadyErased(held.erasedAt)] };
}

/** There is no request of that id. */
export function unknownRequest(id: string): Refusal {
  return refusal('UNKNOWN_RECORD', 'references', 'id', { noun: 'request', id });
}

/** Who asked was erased, and can neither be shown nor written to. */
export function alreadyErased(at: Instant): Refusal {
  return refusal('ALREADY_ERASED', 'GDPR 17', 'id', { at });
}
