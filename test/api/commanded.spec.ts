import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import type { ValidationError } from 'class-validator';
import { coerceInputValue, isInputObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { COMMANDED } from '../../graphql/commands/commanded.js';
import { ContactInput, contactDetails } from '../../graphql/contacts/contact.input.js';
import { RESOLVERS } from '../../graphql/resolvers.js';
import type { CommandedNoun } from '../../src/domain/register/change.js';
import { DAY, FULL, ID } from './full-facts.js';

/** Facts that no client sets, by noun. */
const NOT_SET: Readonly<Record<string, string>> = {
  invented: 'what a client enters is real',
  completedPrecision: 'goes with the day of completion',
  facts: 'the restated statement comes with its file',
};

const NOUNS = Object.keys(FULL) as CommandedNoun[];

function settable(noun: CommandedNoun): Readonly<Record<string, unknown>> {
  const facts = Object.entries(FULL[noun]).filter(([key]) => !(key in NOT_SET));
  return Object.fromEntries(facts);
}

function constraintsOf(errors: readonly ValidationError[]): readonly string[] {
  return errors.flatMap(({ property, constraints = {}, children = [] }) => [
    ...Object.keys(constraints).map((name) => `${property} ${name}`),
    ...constraintsOf(children).map((inner) => `${property}.${inner}`),
  ]);
}

describe('what a client says of a noun', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    const application = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, {
      logger: false,
    });
    schema = await application.get(GraphQLSchemaFactory).create([...RESOLVERS], {
      orphanedTypes: Object.values(COMMANDED).flatMap(({ input, patch }) => [input, patch]),
    });
    await application.close();
  });

  /** The input as the schema reads it, and the constraints it breaks. */
  async function read(
    noun: CommandedNoun,
    side: 'input' | 'patch',
    value: object,
  ): Promise<readonly [input: object, broken: readonly string[]]> {
    const { name, [side]: of } = COMMANDED[noun];
    const type = schema.getType(`${name}${side === 'input' ? 'Facts' : 'Patch'}Input`);
    if (!isInputObjectType(type)) throw new Error(`There is no ${side} of ${noun}.`);
    const input = coerceInputValue(value, type) as object;
    const errors = await validate(plainToInstance(of, input), { forbidUnknownValues: false });
    return [input, constraintsOf(errors)];
  }

  it.each(NOUNS)('can be every fact: %s', async (noun) => {
    const [input, broken] = await read(noun, 'input', settable(noun));
    expect(broken).toEqual([]);
    expect(COMMANDED[noun].toFacts(input)).toEqual(FULL[noun]);
  });

  it.each(NOUNS)(
    'can be as little as the schema asks for, and says nothing more: %s',
    async (noun) => {
      const type = schema.getType(`${COMMANDED[noun].name}FactsInput`);
      if (!isInputObjectType(type)) throw new Error(`There is no input of ${noun}.`);
      const asked = Object.values(type.getFields()).filter((field) =>
        String(field.type).endsWith('!'),
      );
      const least = Object.fromEntries(asked.map(({ name }) => [name, settable(noun)[name]]));
      const [input, broken] = await read(noun, 'input', least);
      const facts: object = COMMANDED[noun].toFacts(input);
      expect(broken).toEqual([]);
      expect(Object.keys(facts).toSorted()).toEqual(Object.keys(FULL[noun]).toSorted());
      expect(facts).toMatchObject(least);
    },
  );

  it.each(NOUNS)('can change any one fact, and only that: %s', async (noun) => {
    expect(COMMANDED[noun].toPatch((await read(noun, 'patch', {}))[0])).toEqual({});
    for (const [key, value] of Object.entries(settable(noun))) {
      const [patch, broken] = await read(noun, 'patch', { [key]: value });
      expect([key, broken]).toEqual([key, []]);
      const { completedPrecision: _, ...changed } = COMMANDED[noun].toPatch(patch) as Record<
        string,
        unknown
      >;
      expect(changed).toEqual({ [key]: value });
    }
  });

  it.each(NOUNS)('can take back what may be unknown, and nothing else: %s', async (noun) => {
    const type = schema.getType(`${COMMANDED[noun].name}FactsInput`);
    if (!isInputObjectType(type)) throw new Error(`There is no input of ${noun}.`);
    for (const { name, type: of } of Object.values(type.getFields())) {
      const [patch, broken] = await read(noun, 'patch', { [name]: null });
      const isNeeded = String(of).endsWith('!');
      expect([name, broken.length > 0]).toEqual([name, isNeeded]);
      if (isNeeded) continue;
      const facts = COMMANDED[noun].toPatch(patch) as Record<string, unknown>;
      expect(facts).toHaveProperty(name);
      expect(facts[name]).not.toEqual(settable(noun)[name]);
    }
  });

  it('moves the exactness of a completion with its day', () => {
    const { toPatch } = COMMANDED.businessTransfer;
    expect(toPatch({ completedOn: '2024' })).toEqual({
      completedOn: '2024',
      completedPrecision: 'YEAR',
    });
    expect(toPatch({ completedOn: null })).toEqual({
      completedOn: null,
      completedPrecision: 'UNKNOWN',
    });
  });

  it.each<readonly [CommandedNoun, object, string]>([
    ['recipient', { legalName: ' ' }, 'legalName notBlank'],
    ['recipient', { legalName: 'a\0b' }, 'legalName noControlCharacters'],
    ['recipient', { legalName: 'a\ud800' }, 'legalName wellFormed'],
    ['recipient', { legalName: 'x'.repeat(201) }, 'legalName notTooLong'],
    ['recipient', { parentId: 'cloudmail' }, 'parentId isUuid'],
    ['recipient', { seenOn: '2026-13' }, 'seenOn roughDay'],
    ['recipient', { seenOn: 'July' }, 'seenOn roughDay'],
    ['recipient', { alsoUnder: ['EU', 'EU'] }, 'alsoUnder arrayUnique'],
    ['recipient', { serviceTypes: ['', 'auditing'] }, 'serviceTypes notBlank'],
    [
      'dataFlow',
      { purposes: Array.from({ length: 101 }, (_, index) => `purpose_${index}`) },
      'purposes arrayMaxSize',
    ],
    [
      'dataFlow',
      { circumstances: { processingChanged: 'yesterday' } },
      'circumstances.processingChanged dayOrWord',
    ],
    ['safeguard', { options: { authorisedOn: 'UNCHANGED' } }, 'options.authorisedOn dayOrWord'],
    ['safeguard', { annexes: { securityMeasures: '\n' } }, 'annexes.securityMeasures notBlank'],
    [
      'safeguard',
      { parties: [{ recipientId: 'me', side: 'IMPORTER' }] },
      'parties.0.recipientId isUuid',
    ],
    [
      'safeguard',
      {
        parties: [
          { recipientId: ID, side: 'IMPORTER', joinedOn: DAY },
          { recipientId: ID, side: 'IMPORTER' },
        ],
      },
      'parties arrayUnique',
    ],
    ['processingAgreement', { subProcessorNoticeDays: -1 }, 'subProcessorNoticeDays min'],
    ['processingAgreement', { subProcessorNoticeDays: 366 }, 'subProcessorNoticeDays max'],
    ['businessTransfer', { completedOn: '1 July 2024' }, 'completedOn roughDay'],
    ['statement', { contacts: [{ region: 'EU', email: 'nobody' }] }, 'contacts.0.email isEmail'],
  ])('is refused for its shape: %s %j', async (noun, wrong, constraint) => {
    const [, ofInput] = await read(noun, 'input', { ...settable(noun), ...wrong });
    const [, ofPatch] = await read(noun, 'patch', wrong);
    expect([ofInput, ofPatch]).toEqual([[constraint], [constraint]]);
  });
});

describe('what a client says of a contact', () => {
  const broken = async (contact: object) =>
    constraintsOf(await validate(plainToInstance(ContactInput, contact)));

  it('is its details; what is left out is not known', async () => {
    const contact = { recipientId: ID, name: 'Ann Example', email: 'ann@mail.example' };
    expect(await broken(contact)).toEqual([]);
    expect(contactDetails(contact)).toEqual({ ...contact, role: null, telephone: null });
  });

  it.each([
    [{ name: '' }, 'name notBlank'],
    [{ email: 'ann' }, 'email isEmail'],
    [{ telephone: '+32\t2' }, 'telephone noControlCharacters'],
    [{ recipientId: '1' }, 'recipientId isUuid'],
  ])('is refused for its shape: %j', async (wrong, constraint) => {
    expect(await broken({ recipientId: ID, name: 'Ann Example', ...wrong })).toEqual([constraint]);
  });
});
