import type { RequestLife } from '../domain/requests/request-life.js';
import { leftOutPerson } from '../words/left-out-of-twin.js';
import type { Requester } from './requester.js';

/** Who a letter is for: the person, or nobody, for the twin that stays when the person is erased. */
export type AddressedTo = {
  readonly addressee: readonly string[];
  readonly salutationName: string | null;
};

/** The person as a letter names it. */
export function addressedTo({ name, address, email }: Requester): AddressedTo {
  const lines = address.length > 0 || email === null ? address : [email];
  return { addressee: [name, ...lines], salutationName: name };
}

/** A letter to nobody: what stands where the person stood. */
export function addressedToNobody({ intake }: RequestLife): AddressedTo {
  return { addressee: [leftOutPerson(intake.language)], salutationName: null };
}
