import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FixedClock } from '../../src/clock.js';
import { ContactsService } from '../../src/contacts/contacts.service.js';
import type { Contact, ContactDetails } from '../../src/contacts/contacts.service.js';
import { instant } from '../../src/domain/time/instant.js';
import type { Instant } from '../../src/domain/time/instant.js';
import { BEGINNING, FOREVER, localDate } from '../../src/domain/time/local-date.js';
import { aRecipient } from '../domain/coverage/a-dossier.js';
import { databases } from '../support/databases.js';
import type { Place } from '../support/databases.js';
import { openRegister } from '../support/open-register.js';
import type { OpenRegister } from '../support/open-register.js';

const by = { actor: 'dpo@example', reason: 'Told by the provider.' };

describe.each(databases)('contacts on $name', ({ place: makePlace }) => {
  const recipientId = randomUUID();
  const ann: ContactDetails = {
    recipientId,
    name: 'Ann Example',
    role: 'privacy desk',
    email: 'ann@mail.example',
    telephone: null,
  };
  let place: Place;
  let register: OpenRegister;
  let contacts: ContactsService;
  beforeAll(async () => {
    place = await makePlace();
    const clock = new FixedClock(instant('2026-01-01T10:00:00Z'));
    register = await openRegister(place, 'PRODUCTION', [], clock);
    contacts = new ContactsService(register.database.reader, register.recording);
    await register.recording.record({
      actor: 'dpo@example',
      action: 'TEST',
      reason: 'a provider',
      changes: [
        {
          noun: 'recipient',
          id: recipientId,
          valid: { from: BEGINNING, to: FOREVER },
          facts: aRecipient(),
        },
      ],
    });
  });
  afterAll(async () => {
    await register.database.close();
    await place.remove();
  });

  const recorded = async (details: ContactDetails): Promise<Contact> => {
    const outcome = await contacts.record(details, by);
    if ('refusals' in outcome) throw new Error(JSON.stringify(outcome.refusals));
    return outcome.contact;
  };
  const at = (knownAt: Instant) =>
    contacts.of([recipientId], { on: localDate('2026-01-01'), knownAt });
  const chain = () =>
    place.raw('SELECT action, subject, reason FROM audit_entry ORDER BY sequence');

  it('are there from the instant they were recorded, until they are erased', async () => {
    const contact = await recorded(ann);
    expect(contact).toMatchObject({ ...ann, createdBy: 'dpo@example', erasedAt: null });
    expect(await at(contact.createdAt)).toEqual([contact]);
    expect(await at(instant('2026-01-01T09:00:00Z'))).toEqual([]);

    const erased = await contacts.erase(contact.id, { ...by, reason: 'She left.' });
    const nothing = { name: null, role: null, email: null, telephone: null };
    expect(erased).toEqual({ contact: { ...contact, ...nothing, erasedAt: expect.any(String) } });
    expect(await at(contact.createdAt)).toEqual('contact' in erased ? [erased.contact] : []);
  });

  it('leave no trace of the person in any table', async () => {
    const contact = await recorded({ ...ann, name: 'Zebedee Example' });
    await contacts.erase(contact.id, by);
    expect(JSON.stringify(await place.raw('SELECT * FROM contact'))).not.toContain('Zebedee');
    const [recordedFirst, erasedThen] = (await chain()).slice(-2);
    expect([recordedFirst, erasedThen]).toEqual([
      { action: 'RECORD_CONTACT', subject: `contact ${contact.id}`, reason: by.reason },
      { action: 'ERASE_CONTACT', subject: `contact ${contact.id}`, reason: by.reason },
    ]);
  });

  it.each([
    [
      'of a recipient nobody recorded',
      () => contacts.record({ ...ann, recipientId: randomUUID() }, by),
      'input.recipientId',
    ],
    ['that does not exist, to be erased', () => contacts.erase(randomUUID(), by), 'id'],
  ])('are refused %s, and nothing is written', async (_, attempt, path) => {
    const before = await chain();
    expect(await attempt()).toMatchObject({ refusals: [{ code: 'UNKNOWN_RECORD', path }] });
    expect(await chain()).toEqual(before);
  });

  it('are revised by erasing what was known', async () => {
    const { id } = await recorded(ann);
    const revised = await contacts.revise(id, { ...ann, name: 'Ann Other' }, by);
    if ('refusals' in revised) throw new Error(JSON.stringify(revised.refusals));
    expect(revised.contact.name).toBe('Ann Other');
    const all = await at(revised.contact.createdAt);
    expect(all.find((contact) => contact.id === id)).toMatchObject({ name: null, email: null });
  });

  it('are erased once', async () => {
    const { id } = await recorded(ann);
    await contacts.erase(id, by);
    const before = await chain();
    expect(await contacts.erase(id, by)).toMatchObject({ refusals: [{ code: 'ALREADY_ERASED' }] });
    expect(await chain()).toEqual(before);
  });

  it('cannot be edited past the register, nor erased by half', async () => {
    const { id } = await recorded(ann);
    const edit = (set: string) =>
      place
        .raw(`UPDATE contact SET ${set} WHERE id = '${id}'`)
        .catch((error: unknown) => String(error));
    expect(await edit(`email = 'bob@mail.example'`)).toContain('only erased, once');
    expect(await edit(`erased_at = '2026-02-01T00:00:00.000Z'`)).toContain('contact_erased');
    expect(await edit(`erased_at = '2026-02-01T00:00:00.000Z', created_by = 'bob'`)).toContain(
      'only erased, once',
    );
  });
});
