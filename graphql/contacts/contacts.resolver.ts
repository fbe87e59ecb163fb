import { Args, createUnionType, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../src/actor.js';
import { ContactsService } from '../../src/contacts/contacts.service.js';
import type { ContactOutcome } from '../../src/contacts/contacts.service.js';
import { Acting } from '../acting.js';
import { CircumstanceInput } from '../commands/command-inputs.js';
import type { Unchecked } from '../commands/unchecked.js';
import { RefusalType } from '../commands/refusal.type.js';
import { refusalView } from '../commands/refusal.view.js';
import { shapeRefusals } from '../commands/shape.js';
import { contactDetails, ContactInput } from './contact.input.js';
import { ContactType } from './contact.type.js';

const REASON = {
  type: () => String,
  description: 'Why; it is kept for ever, so it names no person. At most 2,000 characters.',
} as const;

const CONTACT = { type: () => ID, description: 'Id of the contact.' } as const;

const PERSON = { type: () => ContactInput, description: 'The person.' } as const;

const ContactResult = createUnionType({
  name: 'ContactResult',
  description: 'The contact as it now stands, or why not.',
  types: () => [ContactType, RefusalType] as const,
  resolveType: (value: ContactType | RefusalType) => ('refusal' in value ? 'Refusal' : 'Contact'),
});

type Result = ContactType | RefusalType;

@Resolver()
export class ContactsResolver {
  constructor(private readonly contacts: ContactsService) {}

  @Mutation(() => ContactResult, {
    description: 'Records a person at a recipient, outside the versions.',
  })
  recordContact(
    @Acting() { id: actor }: Actor,
    @Args('input', PERSON) input: Unchecked<ContactInput>,
    @Args('reason', REASON) reason: string,
  ): Promise<Result> {
    return answered(input, reason, () =>
      this.contacts.record(contactDetails(input), { actor, reason }),
    );
  }

  @Mutation(() => ContactResult, {
    description: 'Erases what was known of a person and records what is: a contact has no history.',
  })
  reviseContact(
    @Acting() { id: actor }: Actor,
    @Args('id', CONTACT) id: string,
    @Args('input', PERSON) input: Unchecked<ContactInput>,
    @Args('reason', REASON) reason: string,
  ): Promise<Result> {
    return answered(input, reason, () =>
      this.contacts.revise(id, contactDetails(input), { actor, reason }),
    );
  }

  @Mutation(() => ContactResult, {
    description: 'Erases all that is known of a person, for ever and at every moment.',
  })
  eraseContact(
    @Acting() { id: actor }: Actor,
    @Args('id', CONTACT) id: string,
    @Args('reason', REASON) reason: string,
  ): Promise<Result> {
    return answered(null, reason, () => this.contacts.erase(id, { actor, reason }));
  }
}

async function answered(
  input: ContactInput | null,
  reason: string,
  work: () => Promise<ContactOutcome>,
): Promise<Result> {
  const refusals = [
    ...(input === null ? [] : shapeRefusals(ContactInput, input, 'input')),
    ...shapeRefusals(CircumstanceInput, { reason, idempotencyKey: null }, ''),
  ];
  if (refusals.length > 0) return refusalView(refusals);
  const outcome = await work();
  return 'refusals' in outcome ? refusalView(outcome.refusals) : outcome.contact;
}
