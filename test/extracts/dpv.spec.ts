import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import type { Quad, Quad_Object } from 'n3';
import { isomorphic } from 'rdf-isomorphic';
import { dpvJsonLd } from '../../src/extracts/formats/dpv/dpv-json-ld.js';
import { dpvTurtle } from '../../src/extracts/formats/dpv/dpv-turtle.js';
import { iriOf } from '../../src/extracts/formats/dpv/namespaces.js';
import type { Name } from '../../src/extracts/formats/dpv/namespaces.js';
import { tilt } from '../../src/extracts/formats/tilt/tilt.js';
import type { ExtractFormatter } from '../../src/extracts/extract-format.js';
import { extracting, written } from '../support/extract-source.js';
import { TO_SERVE } from '../support/application.js';
import { THOROUGH } from '../support/thorough.js';
import type { Extracting, Written } from '../support/extract-source.js';

const TODAY = '2026-11-23';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

let demonstration: Extracting;

beforeAll(async () => {
  demonstration = await extracting();
});

afterAll(() => demonstration.close());

type Asked = Parameters<Extracting['sourceAt']>[0];

async function fileOf(formatter: ExtractFormatter, asked: Asked): Promise<Written> {
  const [file, ...others] = await written(formatter, await demonstration.sourceAt(asked));
  expect(others).toEqual([]);
  return file as Written;
}

/** The statements of the Turtle file, as a library for RDF reads them. */
async function turtleAt(asked: Asked): Promise<Store> {
  const { text } = await fileOf(dpvTurtle, asked);
  return new Store(new Parser({ format: 'text/turtle' }).parse(text));
}

async function jsonLdAt(asked: Asked): Promise<readonly Quad[]> {
  const { text } = await fileOf(dpvJsonLd, asked);
  const documentLoader = (url: string): never => {
    throw new Error(`The file sends its reader to ${url}.`);
  };
  const options = { format: 'application/n-quads', documentLoader } as const;
  const quads = await jsonld.toRDF(JSON.parse(text), options);
  return new Parser({ format: 'application/n-quads' }).parse(quads as unknown as string);
}

function objects(store: Store, subject: string | null, predicate: Name): readonly string[] {
  return store
    .getObjects(subject, iriOf(predicate), null)
    .map((object: Quad_Object) => object.value)
    .toSorted();
}

function only(values: readonly string[]): string {
  expect(values).toHaveLength(1);
  return values[0] ?? '';
}

/** The one flow to a recipient, by a part of its name, found as a reader of the file would. */
function flowTo(store: Store, name: string): string {
  const named = store
    .getQuads(null, iriOf('dpv:hasName'), null, null)
    .filter(({ object }) => object.value.startsWith(name));
  const recipient = only(named.map(({ subject }) => subject.value));
  return only(
    store.getSubjects(iriOf('dpv:hasRecipient'), recipient, null).map(({ value }) => value),
  );
}

describe('the two files', () => {
  it('say the same, each read by a library of its own', async () => {
    const turtle = (await turtleAt({ on: TODAY })).getQuads(null, null, null, null);
    const linked = await jsonLdAt({ on: TODAY });
    const lines = (quads: readonly Quad[]): readonly string[] =>
      quads
        .map(({ subject, predicate, object }) =>
          JSON.stringify([subject.value, predicate.value, object.termType, object.value]),
        )
        .toSorted();
    expect(turtle.length).toBeGreaterThan(20_000);
    expect(lines(turtle)).toEqual(lines(linked));
  });

  it('say the same down to types and languages', async () => {
    const asked = { on: TODAY, filter: { text: 'CloudMail' } };
    const turtle = (await turtleAt(asked)).getQuads(null, null, null, null);
    const said = await jsonLdAt(asked);
    expect(isomorphic(turtle, [...said])).toBe(true);
    expect(isomorphic(turtle.slice(1), [...said])).toBe(false);
  });

  it('have no nodes without a name', async () => {
    const { text } = await fileOf(dpvTurtle, { on: TODAY });
    expect(text).not.toMatch(/_:|\[\s*\]/);
    const terms = new Parser().parse(text).flatMap(({ subject, object }) => [subject, object]);
    expect(terms.filter(({ termType }) => termType === 'BlankNode')).toEqual([]);
  });

  it('count what they hold and what they leave out', async () => {
    const filter = { text: 'CloudMail' };
    const [turtle, linked] = [
      await fileOf(dpvTurtle, { on: TODAY, filter }),
      await fileOf(dpvJsonLd, { on: TODAY, filter }),
    ];
    expect(turtle.path).toBe('dpv/register.ttl');
    expect(linked.path).toBe('dpv/register.jsonld');
    expect(turtle.tally.rows).toBe(linked.tally.rows);
    expect(turtle.tally.leftOut).toEqual(linked.tally.leftOut);
    const source = await demonstration.sourceAt({ on: TODAY, filter });
    const { matching, all } = await source.flowTotals();
    expect(turtle.tally.leftOut).toContainEqual({
      reason: 'NOT_MATCHING_FILTER',
      rows: all - matching,
    });
  });

  it('name nothing that they do not tell of', async () => {
    const store = await turtleAt({ on: TODAY });
    const told = new Set(store.getSubjects(null, null, null).map(({ value }) => value));
    const named = store
      .getObjects(null, null, null)
      .filter(({ termType, value }) => termType === 'NamedNode' && /^urn:uuid:[^#]+$/.test(value));
    expect(named.map(({ value }) => value).filter((value) => !told.has(value))).toEqual([]);
  });
});

describe('every term', () => {
  const VOCABULARIES = {
    'https://w3id.org/dpv#': 'dpv',
    'https://w3id.org/dpv/legal/eu/gdpr#': 'eu-gdpr',
    'https://w3id.org/dpv/legal/eu#': 'legal-eu',
    'https://w3id.org/dpv/loc#': 'loc',
  } as const;

  const existing = new Set(
    Object.entries(VOCABULARIES).flatMap(([namespace, name]) => {
      const path = new URL(`dpv-2.3/${name}.txt`, import.meta.url);
      const terms = readFileSync(path, 'utf8').trim().split('\n');
      return terms.map((term) => namespace + term);
    }),
  );

  it.each(THOROUGH ? ['2006-01-01', '2020-07-15', '2022-12-27', '2023-09-15', TODAY] : [TODAY])(
    'of the Data Privacy Vocabulary exists, on %s',
    async (on) => {
      const store = await turtleAt({ on });
      const iris = new Set(
        store
          .getQuads(null, null, null, null)
          .flatMap(({ predicate, object }) =>
            object.termType === 'NamedNode' ? [predicate.value, object.value] : [predicate.value],
          ),
      );
      const used = [...iris].filter((iri) => iri.startsWith('https://w3id.org/'));
      expect(used.length).toBeGreaterThan(50);
      expect(used.filter((iri) => !existing.has(iri))).toEqual([]);
    },
  );
});

describe('a flow', () => {
  it.each`
    on              | outcome          | legalBases                                                                                             | fallback
    ${'2022-12-27'} | ${'SAFEGUARDED'} | ${['eu-gdpr:A46-2-c']}                                                                                 | ${[]}
    ${'2022-12-28'} | ${'NOT_COVERED'} | ${[]}                                                                                                  | ${[]}
    ${'2023-03-15'} | ${'SAFEGUARDED'} | ${['eu-gdpr:A46-2-c']}                                                                                 | ${[]}
    ${'2023-09-15'} | ${'ADEQUATE'}    | ${['eu-gdpr:A45-3', 'Commission Implementing Decision (EU) 2023/1795 (EU-US Data Privacy Framework)']} | ${['Clauses of 2021, Module Two: Noordzee Example Insurance NV and CloudMail Example Inc. [invented]']}
  `('to CloudMail on $on is $outcome', async ({ on, outcome, legalBases, fallback }) => {
    const store = await turtleAt({ on: on as string, filter: { text: 'CloudMail' } });
    const titled = (iri: string): readonly string[] => objects(store, iri, 'dct:title');
    const flow = flowTo(store, 'CloudMail');
    const verdict = only(objects(store, flow, 'tr:verdict'));
    expect(objects(store, verdict, 'tr:outcome')).toEqual([
      iriOf(`tr:outcome-${outcome as string}`),
    ]);
    const bases = objects(store, flow, 'dpv:hasLegalBasis').flatMap((iri) =>
      titled(iri).length > 0 ? titled(iri) : [iri],
    );
    const expected = (legalBases as Name[]).map((each) =>
      each.startsWith('eu-gdpr:') ? iriOf(each) : each,
    );
    expect(bases.toSorted()).toEqual(expected.toSorted());
    expect(objects(store, verdict, 'tr:fallback').flatMap(titled)).toEqual(fallback);
    expect(objects(store, flow, 'dpv:hasCountry')).toEqual([iriOf('loc:US')]);
  });

  it('is read with its parties, roles, words and times', async () => {
    const store = await turtleAt({
      on: TODAY,
      filter: { text: 'Bangkok Riverside', regime: ['EU'] },
    });
    const flow = flowTo(store, 'Bangkok Riverside');
    const exporter = only(objects(store, flow, 'dpv:hasDataExporter'));
    expect(objects(store, exporter, 'dpv:hasName')).toEqual([
      'Noordzee Example Insurance NV [invented]',
    ]);
    expect(objects(store, flow, 'dpv:hasDataController')).toEqual([exporter]);
    expect(objects(store, flow, 'dpv:hasDataImporter')).toEqual(
      objects(store, flow, 'dpv:hasRecipient'),
    );
    expect(objects(store, flow, 'dpv:hasLegalBasis')).toEqual([iriOf('eu-gdpr:A49-1-b')]);
    const [purpose = ''] = objects(store, flow, 'dpv:hasPurpose');
    expect(objects(store, purpose, 'skos:prefLabel')).toEqual(['Claims handling']);
    expect(objects(store, purpose, 'skos:notation')).toEqual(['claims_handling']);
    const verdict = only(objects(store, flow, 'tr:verdict'));
    const interval = only(objects(store, verdict, 'dct:temporal'));
    const dayOf = (predicate: Name): readonly string[] =>
      objects(store, only(objects(store, interval, predicate)), 'time:inXSDDate');
    expect(dayOf('time:hasBeginning')).toEqual(['2026-11-12']);
    expect(dayOf('time:hasEnd')).toEqual(['2026-12-11']);
  });

  it('rests on the law that judges it, whatever law its paper was made for', async () => {
    const filter = { regime: ['CH'], tool: ['EU-46-2-B-BCR-C'] } as const;
    const store = await turtleAt({ on: TODAY, filter });
    const flows = store.getSubjects(TYPE, iriOf('dpv:Transfer'), null);
    expect(flows.length).toBeGreaterThan(0);
    for (const { value } of flows) {
      expect(objects(store, `${value}#CH`, 'tr:tool')).toEqual([iriOf('tr:tool-EU-46-2-B-BCR-C')]);
      expect(objects(store, value, 'dpv:hasLegalBasis')).toEqual([iriOf('tr:tool-CH-16-2-E-BCR')]);
    }
  });
});

describe('the register', () => {
  it('says of which moment it is, and another moment has another name', async () => {
    const named = async (asked: Asked): Promise<string> => {
      const store = await turtleAt({ filter: { text: 'CloudMail' }, ...asked });
      const register = only(
        store.getSubjects(TYPE, iriOf('dpv:RecordsOfActivities'), null).map(({ value }) => value),
      );
      expect(objects(store, register, 'tr:on')).toEqual([asked.on]);
      return register;
    };
    const [one, again, other] = [
      await named({ on: TODAY }),
      await named({ on: TODAY }),
      await named({ on: '2026-11-22' }),
    ];
    expect(one).toBe(again);
    expect(one).not.toBe(other);
  });

  it('tells what words mean in the language that was asked for', async () => {
    const store = await turtleAt({ on: TODAY, language: 'fr', filter: { text: 'CloudMail' } });
    expect(objects(store, iriOf('tr:purpose-claims_handling'), 'skos:prefLabel')).toEqual([
      'Gestion des sinistres',
    ]);
    const [quad] = store.getQuads(
      iriOf('tr:purpose-claims_handling'),
      iriOf('skos:prefLabel'),
      null,
      null,
    );
    expect(quad?.object).toMatchObject({ language: 'fr' });
  });
});

describe('a paper', () => {
  it('of clauses with a processor is a safeguard, a contract, and bears the tool', async () => {
    const store = await turtleAt({ on: '2023-03-15', filter: { text: 'CloudMail' } });
    const [clauses] = store
      .getQuads(null, iriOf('dct:title'), null, null)
      .filter(({ object }) =>
        object.value.startsWith(
          'Clauses of 2021, Module Two: Noordzee Example Insurance NV and CloudMail',
        ),
      );
    const paper = clauses?.subject.value ?? '';
    const types = store.getObjects(paper, TYPE, null).map(({ value }) => value);
    expect(types).toEqual(
      expect.arrayContaining(
        (['dpv:SafeguardForDataTransfer', 'dpv:ControllerProcessorAgreement'] as const).map(iriOf),
      ),
    );
    expect(objects(store, paper, 'dpv:hasOrganisationalMeasure')).toEqual([
      iriOf('eu-gdpr:SCCByCommission'),
    ]);
    expect(objects(store, paper, 'tr:competentAuthority')).toEqual([
      'Belgian Data Protection Authority',
    ]);
    expect(objects(store, paper, 'tr:signedOn')).toEqual(['2023-02-01']);
  });
});

describe('an extract of linked data', () => {
  (THOROUGH ? it : it.skip)(
    'has the same bytes on either database',
    async () => {
      const postgres = await extracting('postgres');
      try {
        for (const formatter of [dpvTurtle, dpvJsonLd, tilt]) {
          const asked = { on: TODAY, language: 'nl' } as const;
          const [one, other] = [
            await written(formatter, await demonstration.sourceAt(asked)),
            await written(formatter, await postgres.sourceAt(asked)),
          ];
          expect(other.map(({ path }) => path)).toEqual(one.map(({ path }) => path));
          expect(other.map(({ text }) => text)).toEqual(one.map(({ text }) => text));
        }
      } finally {
        await postgres.close();
      }
    },
    TO_SERVE,
  );
});
