import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { tilt } from '../../src/extracts/formats/tilt/tilt.js';
import { extracting, written } from '../support/extract-source.js';
import { THOROUGH } from '../support/thorough.js';
import type { Extracting, Written } from '../support/extract-source.js';
import { tiltFaults } from './tilt-faults.js';

type Said = { readonly available?: boolean; readonly description?: string };

type Transfer = {
  readonly country?: string;
  readonly adequacyDecision: Said;
  readonly appropriateGuarantees: Said;
  readonly presenceOfEnforceableRightsAndEffectiveRemedies: Said;
  readonly standardDataProtectionClause: Said;
  readonly 'x-register': {
    readonly flowId: string;
    readonly recipient: string;
    readonly regime: string;
    readonly outcome: string;
    readonly since: string;
    readonly tool: { readonly code: string; readonly module: string | null } | null;
    readonly fallbacks: readonly { readonly code: string }[];
    readonly missing: readonly { readonly code: string; readonly words: string }[];
  };
};

type Disclosed = {
  readonly _id: string;
  readonly category: string;
  readonly purposes: readonly { readonly purpose: string }[];
  readonly legalBases: readonly { readonly reference: string }[];
  readonly legitimateInterests: readonly object[];
  readonly recipients: readonly { readonly name: string; readonly country?: string }[];
  readonly storage: readonly { readonly purposeConditional: readonly string[] }[];
};

type Tilt = {
  readonly meta: Readonly<Record<string, unknown>> & { readonly _hash: string };
  readonly controller: { readonly name: string; readonly country: string };
  readonly dataDisclosed: readonly Disclosed[];
  readonly thirdCountryTransfers: readonly Transfer[];
};

const INSURANCE_NV = 'tilt/noordzee-example-insurance-nv.json';

let demonstration: Extracting;

beforeAll(async () => {
  demonstration = await extracting();
});

afterAll(() => demonstration.close());

type Asked = Parameters<Extracting['sourceAt']>[0];

const known = new Map<string, Promise<readonly Written[]>>();

/** The files of a request, written once. */
function filesAt(asked: Asked): Promise<readonly Written[]> {
  const key = JSON.stringify(asked);
  const files =
    known.get(key) ?? demonstration.sourceAt(asked).then((source) => written(tilt, source));
  known.set(key, files);
  return files;
}

function documents(files: readonly Written[]): readonly Tilt[] {
  return files
    .filter(({ path }) => path.endsWith('.json'))
    .map(({ text }) => JSON.parse(text) as Tilt);
}

/** Of Noordzee Example Insurance NV, an insurer in Belgium. */
async function transfersAt(on: string, recipient: string): Promise<readonly Transfer[]> {
  return documents(await filesAt({ on, filter: { text: recipient } }))
    .filter(({ controller }) => controller.name.startsWith('Noordzee Example Insurance NV'))
    .flatMap(({ thirdCountryTransfers }) => thirdCountryTransfers);
}

/** RFC 8785 for what JSON.parse gives, written anew. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`;
}

describe('a TILT file', () => {
  it.each(
    THOROUGH
      ? ['2019-06-01', '2020-07-15', '2022-12-28', '2023-09-15', '2026-11-23']
      : ['2023-09-15'],
  )('keeps to the schema, whoever the controller and on %s', async (on) => {
    const found = documents(await filesAt({ on }));
    expect(found.length).toBeGreaterThan(0);
    expect(found.flatMap((document) => tiltFaults(document))).toEqual([]);
  });

  it('is one the schema would refuse if a member were missing', async () => {
    const [document] = documents(await filesAt({ on: '2026-11-23' }));
    const { controller: _, ...rest } = document as Tilt;
    expect(tiltFaults(rest)).toEqual([" must have required property 'controller'"]);
  });

  it('refers to grounds in a few letters, since a validator takes very long over long ones', async () => {
    const references = documents(await filesAt({ on: '2026-11-23' }))
      .flatMap(({ dataDisclosed }) => dataDisclosed)
      .flatMap(({ legalBases }) => legalBases.map(({ reference }) => reference));
    expect(new Set(references)).toEqual(new Set(['GDPR-6-1-b', 'GDPR-6-1-c', 'GDPR-6-1-f']));
  });

  it('has the SHA-256 of its canonical form without the digest', async () => {
    for (const document of documents(await filesAt({ on: '2026-11-23' }))) {
      const { _hash, ...meta } = document.meta;
      const digest = createHash('sha256').update(canonical({ ...document, meta }));
      expect(_hash).toBe(digest.digest('hex'));
    }
  });

  it('is of the day that was asked for, and says who and under which mark', async () => {
    const files = await filesAt({ on: '2023-03-31', language: 'nl' });
    const file = files.find(({ path }) => path === INSURANCE_NV);
    expect(JSON.parse(file?.text ?? '')).toMatchObject({
      meta: {
        name: 'Noordzee Example Insurance NV [verzonnen]',
        modified: '2023-03-31',
        language: 'nl',
        status: 'active',
        version: 1,
      },
      controller: {
        country: 'BE',
        representative: { name: 'niet vastgelegd', email: 'not-recorded@not-recorded.invalid' },
      },
      dataProtectionOfficer: { name: 'niet vastgelegd', country: 'ZZ' },
      rightToComplain: { description: 'niet vastgelegd' },
      'x-register': { on: '2023-03-31', registerKind: 'DEMONSTRATION', invented: true },
    });
  });
});

describe('what is disclosed', () => {
  it('takes grounds and retention from the activity, and recipients from its flows', async () => {
    const files = await filesAt({ on: '2026-11-23' });
    const document = documents(files).find(({ controller }) =>
      controller.name.startsWith('Noordzee Example Insurance NV'),
    );
    const disclosed = document?.dataDisclosed ?? [];
    const claims = disclosed.find(
      ({ category, storage }) =>
        category === 'Date of birth' && storage[0]?.purposeConditional[0] !== 'not recorded',
    );
    expect(claims).toMatchObject({
      purposes: [{ purpose: 'Claims handling' }],
      legalBases: [{ reference: 'GDPR-6-1-b' }, { reference: 'GDPR-6-1-c' }],
      legitimateInterests: [{ exists: false }],
      storage: [{ purposeConditional: ['Ten years after the claim is closed'] }],
      recipients: [
        {
          name: 'Manila Claims Example Inc. [invented]',
          address: 'Manila',
          country: 'PH',
          category: 'service provider',
        },
      ],
    });
    const mail = disclosed.find(({ legitimateInterests }) =>
      legitimateInterests.some((each) => 'exists' in each && each.exists === true),
    );
    expect(mail?.legitimateInterests).toEqual([{ exists: true, reasoning: 'not recorded' }]);
    const without = disclosed.find(({ _id }) => _id.startsWith('no-activity:'));
    expect(without).toMatchObject({
      legalBases: [],
      legitimateInterests: [],
      storage: [{ purposeConditional: ['not recorded'] }],
    });
  });

  it('names no item twice', async () => {
    for (const { dataDisclosed } of documents(await filesAt({ on: '2026-11-23' }))) {
      const ids = dataDisclosed.map(({ _id }) => _id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe('a transfer to a third country', () => {
  const NO = { available: false };
  const available = (description: string) => ({
    available: true,
    description: expect.stringContaining(description),
  });

  it.each`
    on              | outcome          | adequacyDecision                                                                                                                                                | standardDataProtectionClause
    ${'2022-12-27'} | ${'SAFEGUARDED'} | ${NO}                                                                                                                                                           | ${available('Old SCC 2010/87/EU (controller to processor), Clauses of 2010/87')}
    ${'2022-12-28'} | ${'NOT_COVERED'} | ${NO}                                                                                                                                                           | ${NO}
    ${'2023-03-15'} | ${'SAFEGUARDED'} | ${NO}                                                                                                                                                           | ${available('Module Two: controller to processor')}
    ${'2023-09-15'} | ${'ADEQUATE'}    | ${available('Commission Implementing Decision (EU) 2023/1795 (EU-US Data Privacy Framework), in force since 10 July 2023. Scope: Only the exact legal entity')} | ${available('As a fallback: Standard contractual clauses 2021, Module Two')}
  `('to CloudMail on $on is $outcome', async ({ on, outcome, ...expected }) => {
    const [transfer, ...others] = await transfersAt(on as string, 'CloudMail');
    expect(others).toEqual([]);
    expect(transfer).toMatchObject({
      country: 'US',
      appropriateGuarantees: NO,
      'x-register': { regime: 'EU', outcome },
      ...expected,
    });
  });

  it('tells the module, since when, and what is signed behind it', async () => {
    const [transfer] = await transfersAt('2023-09-15', 'CloudMail');
    expect(transfer?.['x-register']).toMatchObject({
      since: '2023-09-01',
      tool: { code: 'EU-45', module: null },
      fallbacks: [{ code: 'EU-46-2-C-SCC2021-M2', module: 'M2' }],
      missing: [],
    });
  });

  it('has no place for a derogation: nothing is available, and the register says which it is', async () => {
    const [transfer] = await transfersAt('2026-11-23', 'Bangkok Riverside');
    expect(transfer).toMatchObject({
      country: 'TH',
      adequacyDecision: NO,
      appropriateGuarantees: NO,
      standardDataProtectionClause: NO,
      'x-register': { outcome: 'DEROGATION', tool: { code: 'EU-49-1-B' } },
    });
    expect(transfer?.presenceOfEnforceableRightsAndEffectiveRemedies).toEqual({
      description: 'not recorded',
    });
  });

  it('says neither yes nor no where the register does not know', async () => {
    const found = await transfersAt('2026-11-23', 'Denver Talent');
    const transfer = found.find((each) => each['x-register'].outcome === 'NEEDS_REVIEW');
    const unknown = {
      description: 'not known: law or facts do not settle it; a person decides',
    };
    expect(transfer?.['x-register'].missing).toEqual([
      {
        code: 'HUMAN_RESOURCES_FLAG',
        words: "that the recipient's listing also covers staff data",
      },
    ]);
    expect(transfer?.adequacyDecision).toEqual(unknown);
    expect(transfer?.appropriateGuarantees).toEqual(unknown);
    expect(transfer?.standardDataProtectionClause).toEqual(unknown);
  });

  it('rests on binding corporate rules as a guarantee, not as clauses', async () => {
    const [transfer] = await transfersAt('2026-11-23', 'Noordzee Example Business Services');
    expect(transfer).toMatchObject({
      appropriateGuarantees: available('Binding corporate rules for controllers'),
      presenceOfEnforceableRightsAndEffectiveRemedies: available(
        'positive, with supplementary measures',
      ),
      standardDataProtectionClause: NO,
    });
  });

  it('claims no decision of the Commission where another authority found adequacy', async () => {
    const found = documents(await filesAt({ on: '2026-11-23' }))
      .flatMap(({ thirdCountryTransfers }) => thirdCountryTransfers)
      .filter((each) => each['x-register'].outcome === 'ADEQUATE');
    const byRegime = (regime: string) =>
      found.filter((each) => each['x-register'].regime === regime);
    for (const each of byRegime('EU')) expect(each.adequacyDecision.available).toBe(true);
    for (const regime of ['UK', 'CH']) {
      expect(byRegime(regime).length).toBeGreaterThan(0);
      for (const each of byRegime(regime)) {
        expect(each.adequacyDecision).toEqual({
          available: false,
          description: expect.stringMatching(
            /^Not a decision of the European Commission, but under the (UK GDPR|Swiss FADP): /,
          ),
        });
      }
    }
  });

  it('does not lean on an assessment past its review', async () => {
    const [transfer] = await transfersAt('2026-11-23', 'Santiago Datos');
    expect(transfer?.presenceOfEnforceableRightsAndEffectiveRemedies).toEqual({
      description: expect.stringMatching(
        /^Transfer impact assessment completed on 1 April 2021: .*; its review was due on /,
      ),
    });
  });

  it('is not told of a flow inside the area', async () => {
    expect(await transfersAt('2026-11-23', 'PayNord')).toEqual([]);
  });
});

describe('the list of controllers', () => {
  it('names every file and counts every flow that is in none', async () => {
    const source = await demonstration.sourceAt({ on: '2026-11-23', filter: { staffData: false } });
    const [list, ...files] = await written(tilt, source);
    const rows: { file: string; flows: string }[] = parse(list?.bytes ?? '', { columns: true });
    expect(rows.map(({ file }) => file)).toEqual(files.map(({ path }) => path));
    expect(rows.map(({ flows }) => Number(flows))).toEqual(files.map(({ tally }) => tally.rows));
    const { all } = await source.flowTotals();
    const inFiles = files.reduce((sum, { tally }) => sum + tally.rows, 0);
    const onTheDay = (list?.tally.leftOut ?? []).filter(
      ({ reason }) => reason !== 'NOT_ON_THE_DAY',
    );
    expect(inFiles + onTheDay.reduce((sum, { rows: each }) => sum + each, 0)).toBe(all);
    expect(onTheDay.map(({ reason }) => reason)).toEqual([
      'NOT_MATCHING_FILTER',
      'NOT_A_CONTROLLER',
      'UNDER_NO_REGIME',
    ]);
  });

  it('is there when nobody is a controller', async () => {
    const files = await filesAt({ on: '2026-11-23', filter: { text: 'nobody is called so' } });
    expect(files.map(({ path, text }) => [path, text])).toEqual([
      ['tilt/controllers.csv', 'file,controller_id,name,country,flows\r\n'],
    ]);
  });
});
