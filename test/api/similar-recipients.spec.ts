import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ENGINES, serveDemonstration, TO_SERVE } from '../support/application.js';
import type { Served } from '../support/application.js';

const SIMILAR = `query Similar($name: String!, $number: String, $website: String, $place: CountryCode, $except: ID, $first: Int! = 10) {
  similarRecipients(name: $name, registrationNumber: $number, website: $website,
      establishedIn: $place, except: $except, first: $first) {
    id origin legalName kind establishedIn validTo score
    reasons { code detail differences explanation(language: nl) }
  }
}`;

describe.each(ENGINES)('similar recipients, on %s', (engine) => {
  let served: Served;

  beforeAll(async () => {
    served = await serveDemonstration({ engine });
  }, TO_SERVE);

  afterAll(() => served.close());

  async function similar(variables: object) {
    const { body } = await served.ask(SIMILAR, variables);
    expect(body.errors).toBeUndefined();
    return body.data.similarRecipients;
  }

  it('show procurement the vendor that is there already', async () => {
    expect(await similar({ name: 'pune support exmple' })).toEqual([
      {
        id: expect.any(String),
        origin: 'REGISTER',
        legalName: 'Pune Support Example Pvt Ltd',
        kind: 'SERVICE_PROVIDER',
        establishedIn: 'IN',
        validTo: null,
        score: 0.8,
        reasons: [
          {
            code: 'NAME',
            detail: 'Pune Support Example Pvt Ltd',
            differences: ['TYPING_ERROR', 'LEGAL_FORM'],
            explanation: 'Gelijkende naam: Pune Support Example Pvt Ltd (één typfout, rechtsvorm).',
          },
        ],
      },
    ]);
  });

  it.each<{ asked: string; found: readonly string[] }>`
    asked                                 | found
    ${'Cloud Sao Paulo Example'}          | ${['São Paulo Cloud Example Ltda']}
    ${'Da Nang Files Example'}            | ${['Đà Nẵng Files Example JSC']}
    ${'CloudMail Example, Inc'}           | ${['CloudMail Example Inc.']}
    ${'Cloud Mail Example'}               | ${['CloudMail Example Inc.']}
    ${'CloudMial Example Limited'}        | ${['CloudMail Example Inc.']}
    ${'Nairobi Hilltop Example Hospital'} | ${['Nairobi Hilltop Example Hospital']}
    ${'Nobody Known Example'}             | ${[]}
    ${'Pune'}                             | ${[]}
    ${'%'}                                | ${[]}
  `('for $asked are $found', async ({ asked, found }) => {
    const names = (await similar({ name: asked })).map(
      ({ legalName }: { legalName: string }) => legalName,
    );
    expect(names).toEqual(found);
  });

  it('leave out the one being revised', async () => {
    const [{ id }] = await similar({ name: 'Kassa Example NV' });
    expect(await similar({ name: 'Kassa Example NV', except: id })).toEqual([]);
  });

  it.each<{ what: string; variables: object; reason: string }>`
    what                     | variables                                   | reason
    ${'no name'}             | ${{ name: '' }}                             | ${'name must be longer'}
    ${'a name too long'}     | ${{ name: 'x'.repeat(201) }}                | ${'name must be shorter'}
    ${'a number too long'}   | ${{ name: 'x', number: '1'.repeat(201) }}   | ${'registrationNumber must be shorter'}
    ${'an address too long'} | ${{ name: 'x', website: 'w'.repeat(2049) }} | ${'website must be shorter'}
    ${'no code of a place'}  | ${{ name: 'x', place: 'Holland' }}          | ${'Holland'}
    ${'an id that is none'}  | ${{ name: 'x', except: '7' }}               | ${'except must be a UUID'}
    ${'none'}                | ${{ name: 'x', first: 0 }}                  | ${'first must not be less than 1'}
    ${'too many'}            | ${{ name: 'x', first: 101 }}                | ${'first must not be greater than 100'}
  `('are refused for $what', async ({ variables, reason }) => {
    const { body } = await served.ask(SIMILAR, variables);
    expect(body.errors).toHaveLength(1);
    expect(body.errors?.[0]?.message).toContain(reason);
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
