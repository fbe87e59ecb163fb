import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ConsoleLogger, Logger } from '@nestjs/common';
import { demonstrationId } from '../../seeds/demonstration/demonstration-id.js';
import { DPO, serveDemonstration, TO_SERVE } from '../support/application.js';
import type { Answer, Served } from '../support/application.js';
import { someDatabases } from '../support/thorough.js';
import type { Place } from '../support/databases.js';
import { recordedDemonstration } from '../support/recorded-demonstration.js';
import { PROCUREMENT } from './commanding.js';

const recipientId = demonstrationId('recipient', 'cloudmail');

const TOLD = `{ __typename
  ... on Contact { id name email telephone createdBy erasedAt }
  ... on Refusal { code path } }`;
const RECORD = `mutation ($input: ContactInput!, $reason: String!) {
  told: recordContact(input: $input, reason: $reason) ${TOLD} }`;
const REVISE = `mutation ($id: ID!, $input: ContactInput!, $reason: String!) {
  told: reviseContact(id: $id, input: $input, reason: $reason) ${TOLD} }`;
const ERASE = `mutation ($id: ID!, $reason: String!) {
  told: eraseContact(id: $id, reason: $reason) ${TOLD} }`;
const CONTACTS = `query ($knownAt: Instant) { register(on: "2026-11-23", knownAt: $knownAt) {
  knownAt recipient(id: "${recipientId}") { contacts { id name email telephone erasedAt } } } }`;

describe.each(someDatabases)(
  'people at recipients, on $name',
  ({ name: engine, place: makePlace }) => {
    const logged: string[] = [];
    let place: Place;
    let served: Served;

    beforeAll(async () => {
      for (const stream of [process.stdout, process.stderr]) {
        jest.spyOn(stream, 'write').mockImplementation((text) => logged.push(String(text)) > 0);
      }
      place = await makePlace(await recordedDemonstration(engine));
      // Recording the demonstration is silent, and leaves the logger so.
      Logger.overrideLogger(new ConsoleLogger());
      served = await serveDemonstration({
        place: place.location,
        logLevels: ['verbose', 'debug', 'log', 'warn', 'error', 'fatal'],
      });
    }, TO_SERVE);
    afterAll(async () => {
      await served.close();
      await place.remove();
      jest.restoreAllMocks();
    });

    const told = async (document: string, variables: object, token = DPO) => {
      const { body } = await served.ask(document, variables, token);
      expect(body.errors).toBeUndefined();
      return body.data.told;
    };
    const contacts = async (knownAt: string | null = null): Promise<Answer['body']['data']> => {
      const { body } = await served.ask(CONTACTS, { knownAt });
      return { knownAt: body.data.register.knownAt, all: body.data.register.recipient.contacts };
    };

    it('are recorded, revised and erased, and then nothing of them is left at any moment', async () => {
      const reason = 'Whom to write to';
      const ann = { recipientId, name: 'Ann Quillfeather', email: 'ann@quillfeather.example' };
      const recorded = await told(RECORD, { input: ann, reason }, PROCUREMENT);
      expect(recorded).toMatchObject({ name: ann.name, email: ann.email, createdBy: PROCUREMENT });
      const { knownAt: while_, all } = await contacts();
      expect(all).toEqual([
        { ...ann, recipientId: undefined, id: recorded.id, telephone: null, erasedAt: null },
      ]);

      const bob = { recipientId, name: 'Bob Quillfeather', telephone: '+32 2 555 01 23' };
      const revised = await told(REVISE, { id: recorded.id, input: bob, reason });
      expect(revised).toMatchObject({ name: bob.name, email: null });
      expect((await contacts()).all).toMatchObject([
        { id: recorded.id, name: null, email: null, erasedAt: expect.any(String) },
        { id: revised.id, name: bob.name },
      ]);

      const erased = await told(ERASE, { id: revised.id, reason });
      expect(erased).toMatchObject({ id: revised.id, name: null, telephone: null });
      for (const knownAt of [null, while_]) {
        for (const each of (await contacts(knownAt)).all) {
          expect(each).toMatchObject({ name: null, email: null, telephone: null });
        }
      }
      expect(await told(ERASE, { id: revised.id, reason })).toMatchObject({
        code: 'ALREADY_ERASED',
        path: 'id',
      });
    });

    it('are in no entry of the chain, no history and no log, whatever is refused', async () => {
      const person = { recipientId, name: 'Quillfeather', email: 'quillfeather' };
      expect(await told(RECORD, { input: person, reason: 'Because' })).toMatchObject({
        code: 'SHAPE',
        path: 'input.email',
      });
      await served.ask(RECORD, { input: { ...person, name: 7 }, reason: 'Because' });
      const { body } = await served.ask(`{
      auditTrail(first: 20) { edges { node { action subject reason actor } } }
      history(id: "${recipientId}") { subject reason changes { text } }
    }`);
      const trail = JSON.stringify(body.data);
      expect(trail).toContain('ERASE_CONTACT');
      expect(trail).not.toMatch(/quillfeather|555/i);
      const log = logged.join('');
      expect(log).toContain('Nest application successfully started');
      expect(log).not.toMatch(/quillfeather|555 01/i);
      const left = await place.raw('SELECT * FROM contact');
      expect(left).toHaveLength(2);
      expect(JSON.stringify(left)).not.toMatch(/quillfeather|555/i);
    });

    it('may be erased by the data protection officer only', async () => {
      const { body } = await served.ask(ERASE, { id: recipientId, reason: 'x' }, PROCUREMENT);
      expect(body.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    });
  },
);
