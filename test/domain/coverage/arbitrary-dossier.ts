import fc from 'fast-check';
import type { Dated } from '../../../src/domain/bitemporal/version.js';
import type { Dossier } from '../../../src/domain/coverage/coverage.js';
import type { Circumstances, DataFlowFacts } from '../../../src/domain/register/data-flow.js';
import type { SafeguardFacts } from '../../../src/domain/register/safeguard.js';
import { addDays, localDate } from '../../../src/domain/time/local-date.js';
import type { LocalDate } from '../../../src/domain/time/local-date.js';
import { aDerogation, aDossier, aFlow, anAssessment, aSafeguard, aStanding } from './a-dossier.js';

/** The window in which the law of the reference data moves most. */
const WINDOW = { from: localDate('2020-06-01'), to: localDate('2026-06-01') };

const day = fc.integer({ min: 0, max: 2190 }).map((count) => addDays(WINDOW.from, count));
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });

const period = fc
  .tuple(day, fc.integer({ min: 1, max: 900 }))
  .map(([from, length]) => ({ from, to: addDays(from, length) }));

function records<F>(name: string, facts: fc.Arbitrary<F>, max = 3): fc.Arbitrary<Dated<F>[]> {
  return fc
    .array(fc.tuple(period, facts), { maxLength: max })
    .map((all) =>
      all.map(([valid, each], index) => ({ id: `${name}-${index}`, valid, facts: each })),
    );
}

const circumstances: fc.Arbitrary<Circumstances> = fc.record(
  {
    sameGroup: fc.boolean(),
    transitThrough: fc.constantFrom('CH', 'US'),
    accessInTransit: fc.boolean(),
    foreignParentIn: fc.constantFrom('US'),
    accessByForeignParent: fc.boolean(),
    returnsToOwnController: fc.boolean(),
    mixedEuData: fc.boolean(),
    importerUnderGdpr: fc.boolean(),
    controllerAuthorised: fc.boolean(),
    processingChanged: fc.oneof(fc.constant('UNCHANGED' as const), day),
    occasional: fc.boolean(),
    necessary: fc.boolean(),
  },
  { requiredKeys: [] },
);

const role = fc.constantFrom('CONTROLLER', 'JOINT_CONTROLLER', 'PROCESSOR', 'SUB_PROCESSOR', null);

const flowFacts: fc.Arbitrary<DataFlowFacts> = fc
  .record({
    destination: fc.constantFrom('US', 'IN', 'GB', 'BR', 'CA', 'DE', 'CH', 'NC', 'KR', 'HR', null),
    exporterRole: role,
    recipientRole: role,
    staffData: fc.boolean(),
    circumstances,
  })
  .map((facts) => aFlow(facts));

const safeguard: fc.Arbitrary<SafeguardFacts> = fc
  .record({
    code: fc.constantFrom(
      'EU-46-2-C-SCC2021-M1',
      'EU-46-2-C-SCC2021-M2',
      'EU-SCC2010',
      'EU-46-2-B-BCR-C',
      'EU-46-3-A',
      'UK-ADDENDUM',
      'UK-OLDSCC2010',
      'CH-16-2-D-SCC2021',
      'EU-28-7-SCC915',
    ),
    module: fc.constantFrom('M1', 'M2', null),
    executedOn: day,
    endsOn: fc.option(day),
    joined: fc.option(day),
    left: fc.option(day),
    swissRider: maybe(fc.boolean()),
    authorisedOn: maybe(fc.oneof(day, fc.constant('NONE' as const))),
    approvedBy: fc.constantFrom('EEA_AUTHORITY', 'ICO', 'FDPIC'),
  })
  .map(({ joined, left, swissRider, authorisedOn, approvedBy, ...facts }) =>
    aSafeguard({
      ...facts,
      parties: [
        { recipientId: 'exporter', side: 'EXPORTER', joinedOn: facts.executedOn, leftOn: null },
        { recipientId: 'importer', side: 'IMPORTER', joinedOn: joined, leftOn: left },
      ],
      options: { swissRider, authorisedOn, approvedBy },
    }),
  );

const assessment = fc
  .record({
    completedOn: day,
    reviewDueOn: fc.option(day),
    conclusion: fc.constantFrom('POSITIVE' as const, 'NEGATIVE' as const),
  })
  .map((facts) => anAssessment(facts));

const standing = fc
  .record({
    scheme: fc.constantFrom('DPF', 'DPF_UK', 'DPF_CH', 'PRIVACY_SHIELD', 'LGPD', 'PIPEDA'),
    held: fc.constantFrom(true, false, null),
    humanResources: fc.constantFrom(true, false, null),
  })
  .map(({ scheme, ...facts }) => aStanding(scheme, facts));

const derogation = fc
  .record({ code: fc.constantFrom('EU-49-1-B', 'UK-49-1-A', 'CH-17-1-B'), on: day })
  .map(({ code, on }) => aDerogation(code, on));

/** One to three versions of the flow, one after the other, perhaps with days between. */
const flowVersions = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 900 }), flowFacts), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => {
    let from: LocalDate = WINDOW.from;
    return parts.map(([gap, length, facts]): Dated<DataFlowFacts> => {
      const valid = { from: addDays(from, gap), to: addDays(from, gap + length) };
      from = valid.to;
      return { id: 'flow', valid, facts };
    });
  });

/** A flow with some history and some papers, under the law of the reference data. */
export const arbitraryDossier: fc.Arbitrary<Dossier> = fc
  .record({
    versions: flowVersions,
    exporterIn: fc.constantFrom('BE', 'GB', 'CH', 'US'),
    alsoUnder: fc.constantFrom([], ['EU' as const], ['UK' as const, 'CH' as const]),
    organisationCode: fc.constantFrom(null, null, null, 'EPO'),
    standings: records('standing', standing),
    safeguards: records('safeguard', safeguard),
    assessments: records('assessment', assessment, 2),
    derogations: records('derogation', derogation, 2),
  })
  .map(({ versions, exporterIn, alsoUnder, organisationCode, ...papers }) =>
    aDossier({
      ...papers,
      flows: [['flow', versions]],
      exporter: { establishedIn: exporterIn, alsoUnder },
      importer: { organisationCode },
    }),
  );
