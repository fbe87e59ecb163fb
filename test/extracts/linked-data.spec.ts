import { describe, expect, it } from '@jest/globals';
import type { CoveragePeriodRow } from '../../src/coverage/coverage-period.store.js';
import type { DataFlow } from '../../src/data-flows/data-flows.service.js';
import { OUTCOMES } from '../../src/domain/coverage/coverage.js';
import type { Law } from '../../src/domain/coverage/coverage.js';
import type { PartyRole } from '../../src/domain/register/party-role.js';
import type { Precision } from '../../src/domain/register/recipient.js';
import { instant } from '../../src/domain/time/instant.js';
import { BEGINNING, FOREVER, localDate } from '../../src/domain/time/local-date.js';
import { flowSubjects } from '../../src/extracts/formats/dpv/flow-subjects.js';
import { daySubject, lifetime } from '../../src/extracts/formats/dpv/lifetime.js';
import { iriOf } from '../../src/extracts/formats/dpv/namespaces.js';
import type { Name, Word } from '../../src/extracts/formats/dpv/namespaces.js';
import type { Subject } from '../../src/extracts/formats/dpv/subject.js';
import { territoryName } from '../../src/extracts/formats/dpv/territory-name.js';
import {
  decisionConcept,
  legalBasisName,
  toolName,
} from '../../src/extracts/formats/dpv/transfer-terms.js';
import type { Value } from '../../src/extracts/formats/dpv/value.js';
import { adequacyDecisions } from '../../seeds/reference/adequacy-decisions.js';
import { transferTools } from '../../seeds/reference/transfer-tools.js';

const catalogue = transferTools().flatMap(({ change }) => change.facts ?? []);

function said(subjects: readonly Subject[], name: Name, word: Word): readonly string[] {
  const subject = subjects.find((each) => each.name === name);
  const [, values = []] = subject?.statements.find(([each]) => each === word) ?? [];
  return values.map((value: Value) => ('name' in value ? value.name : value.text));
}

describe('what a transfer rests on in law', () => {
  const TABLE = [
    ['EU-45', 'eu-gdpr:A45-3', 'eu-gdpr:AdequacyDecision'],
    ['EU-46-2-A', 'eu-gdpr:A46-2-a', 'eu-gdpr:DataTransferTool'],
    ['EU-46-2-B-BCR-C', 'eu-gdpr:A46-2-b', 'eu-gdpr:BindingCorporateRules'],
    ['EU-46-2-B-BCR-P', 'eu-gdpr:A46-2-b', 'eu-gdpr:BindingCorporateRules'],
    ['EU-46-2-C-SCC2021-M1', 'eu-gdpr:A46-2-c', 'eu-gdpr:SCCByCommission'],
    ['EU-46-2-C-SCC2021-M2', 'eu-gdpr:A46-2-c', 'eu-gdpr:SCCByCommission'],
    ['EU-46-2-C-SCC2021-M3', 'eu-gdpr:A46-2-c', 'eu-gdpr:SCCByCommission'],
    ['EU-46-2-C-SCC2021-M4', 'eu-gdpr:A46-2-c', 'eu-gdpr:SCCByCommission'],
    ['EU-SCC2001', 'eu-gdpr:A46-2-c', 'eu-gdpr:SCCByCommission'],
    ['EU-SCC2002', 'eu-gdpr:A46-2-c', 'eu-gdpr:SCCByCommission'],
    ['EU-SCC2004', 'eu-gdpr:A46-2-c', 'eu-gdpr:SCCByCommission'],
    ['EU-SCC2010', 'eu-gdpr:A46-2-c', 'eu-gdpr:SCCByCommission'],
    ['EU-46-2-D', 'eu-gdpr:A46-2-d', 'eu-gdpr:SCCBySupervisoryAuthority'],
    ['EU-46-2-E', 'eu-gdpr:A46-2-e', 'eu-gdpr:CodesOfConductForDataTransfers'],
    ['EU-46-2-F', 'eu-gdpr:A46-2-f', 'eu-gdpr:CertificationMechanismsForDataTransfers'],
    ['EU-46-3-A', 'eu-gdpr:A46-3-a', 'eu-gdpr:AdHocContractualClauses'],
    ['EU-46-3-B', 'eu-gdpr:A46-3-b', 'eu-gdpr:DataTransferTool'],
    ['EU-46-5', 'tr:tool-EU-46-5', 'eu-gdpr:DataTransferTool'],
    ['EU-49-1-A', 'eu-gdpr:A49-1-a', 'tr:tool-EU-49-1-A'],
    ['EU-49-1-B', 'eu-gdpr:A49-1-b', 'tr:tool-EU-49-1-B'],
    ['EU-49-1-C', 'eu-gdpr:A49-1-c', 'tr:tool-EU-49-1-C'],
    ['EU-49-1-D', 'eu-gdpr:A49-1-d', 'tr:tool-EU-49-1-D'],
    ['EU-49-1-E', 'eu-gdpr:A49-1-e', 'tr:tool-EU-49-1-E'],
    ['EU-49-1-F', 'eu-gdpr:A49-1-f', 'tr:tool-EU-49-1-F'],
    ['EU-49-1-G', 'eu-gdpr:A49-1-g', 'tr:tool-EU-49-1-G'],
    ['EU-49-1-2', 'eu-gdpr:A49-2', 'tr:tool-EU-49-1-2'],
  ] as const;

  it.each(TABLE)('%s is %s, a tool of kind %s', (code, basis, tool) => {
    expect([legalBasisName(code), toolName(code)]).toEqual([basis, tool]);
  });

  it('has a term for each row of the catalogue that can carry a transfer under the GDPR', () => {
    const carrying = catalogue.filter(
      ({ regime, kind }) => regime === 'EU' && kind !== 'NOT_A_GROUND' && kind !== 'NOT_ADOPTED',
    );
    expect(new Set(carrying.map(({ code }) => code))).toEqual(new Set(TABLE.map(([code]) => code)));
  });

  it('has an own name under the laws of the United Kingdom and of Switzerland', () => {
    const others = catalogue.filter(({ regime }) => regime !== 'EU').map(({ code }) => code);
    expect(others.length).toBeGreaterThan(30);
    for (const code of others) {
      expect([legalBasisName(code), toolName(code)]).toEqual([
        `tr:tool-${code}`,
        `tr:tool-${code}`,
      ]);
    }
  });

  it('is the concept DPV has of a decision, by its number and not by its country', () => {
    const decisions = adequacyDecisions().flatMap(({ change }) => change.facts ?? []);
    const found = decisions.flatMap(({ celex, territory }) => {
      const concept = decisionConcept(celex);
      return concept === null ? [] : [`${territory} ${concept}`];
    });
    const codes = 'AD AR CA CH FO GB GG IL IM JE JP NZ UY'.split(' ');
    expect([...new Set(found)].toSorted()).toEqual(
      codes.map((code) => `${code} legal-eu:Adequacy-EU-${code}`),
    );
    expect(decisionConcept('32006D0253')).toBeNull();
    expect(decisionConcept(null)).toBeNull();
  });
});

describe('a territory', () => {
  it.each([
    ['BE', 'loc:BE'],
    ['EEA', 'loc:EEA'],
    ['EPO', 'tr:territory-EPO'],
    ['ES-CN', 'tr:territory-ES-CN'],
  ])('%s is %s', (code, name) => {
    expect(territoryName(code)).toBe(name);
  });
});

describe('the time something holds', () => {
  const NAME: Name = 'urn:uuid:1';

  it.each`
    from            | to              | fromPrecision | toPrecision  | beginning              | end
    ${'2022-07-01'} | ${FOREVER}      | ${'DAY'}      | ${'DAY'}     | ${'tr:day-2022-07-01'} | ${undefined}
    ${'2022-07-01'} | ${'2023-01-01'} | ${'DAY'}      | ${'DAY'}     | ${'tr:day-2022-07-01'} | ${'tr:day-2022-12-31'}
    ${'2022-07-01'} | ${'2023-01-01'} | ${'MONTH'}    | ${'YEAR'}    | ${'tr:day-2022-07'}    | ${'tr:day-2023'}
    ${'2022-07-01'} | ${'2023-01-01'} | ${'UNKNOWN'}  | ${'DAY'}     | ${undefined}           | ${'tr:day-2022-12-31'}
    ${BEGINNING}    | ${'2023-01-01'} | ${'DAY'}      | ${'UNKNOWN'} | ${undefined}           | ${undefined}
    ${BEGINNING}    | ${FOREVER}      | ${'DAY'}      | ${'DAY'}     | ${undefined}           | ${undefined}
  `(
    'from $from ($fromPrecision) to $to ($toPrecision) begins $beginning and ends $end',
    ({ from, to, fromPrecision, toPrecision, beginning, end }) => {
      const period = { from: localDate(from as string), to: localDate(to as string) };
      const { temporal, intervals } = lifetime(NAME, period, {
        fromPrecision: fromPrecision as Precision,
        toPrecision: toPrecision as Precision,
      });
      expect(said(intervals, 'urn:uuid:1#time', 'time:hasBeginning')[0]).toBe(beginning);
      expect(said(intervals, 'urn:uuid:1#time', 'time:hasEnd')[0]).toBe(end);
      expect(temporal === null).toBe(beginning === undefined && end === undefined);
    },
  );

  it.each([
    ['tr:day-2022-07-01', 'time:inXSDDate', '2022-07-01', 'xsd:date'],
    ['tr:day-2022-07', 'time:inXSDgYearMonth', '2022-07', 'xsd:gYearMonth'],
    ['tr:day-2022', 'time:inXSDgYear', '2022', 'xsd:gYear'],
  ] as const)('tells of %s as exactly as it is known', (name, word, text, type) => {
    expect(daySubject(name).statements).toEqual([[word, [{ text, type }]]]);
  });
});

describe('the verdict on a flow', () => {
  const law: Law = { territories: new Map(), decisions: new Map(), tools: new Map() };
  const opened = {
    known: { law, territories: [], decisions: [], tools: [], terms: [] },
    moment: { on: localDate('2026-11-23'), knownAt: instant('2026-11-23T00:00:00Z') },
  };
  const row: CoveragePeriodRow = {
    coverage_period_id: 'c',
    data_flow_id: 'flow',
    regime: 'EU',
    valid_from: localDate('2026-01-01'),
    valid_to: FOREVER,
    outcome: 'SAFEGUARDED',
    rule: 'standard-contractual-clauses',
    tool_kind: 'SAFEGUARD',
    tool_id: 'paper',
    tool_code: 'EU-46-2-C-SCC2021-M2',
    tool_citation: 'GDPR 46(2)(c)',
    fallbacks: '[]',
    missing: '["REVIEW"]',
    since: localDate('2026-01-01'),
    until: FOREVER,
    destination: 'US',
  };
  const aFlow = (facts: Partial<DataFlow['flow']['facts']>, coverage: CoveragePeriodRow[]) =>
    flowSubjects(
      {
        flow: {
          id: 'flow',
          versionId: 'v',
          valid: { from: localDate('2026-01-01'), to: FOREVER },
          facts: {
            exporterId: 'exporter',
            recipientId: 'recipient',
            destination: 'US',
            exporterRole: 'CONTROLLER',
            recipientRole: 'PROCESSOR',
            dataSubjects: [],
            dataCategories: [],
            purposes: [],
            staffData: false,
            onwardOfId: null,
            activityId: null,
            circumstances: {},
            invented: false,
            note: null,
            ...facts,
          },
        },
        exporter: null,
        recipient: null,
        coverage,
      },
      'urn:uuid:register',
      opened,
    );

  it.each(OUTCOMES)(
    'says %s, and calls the place a third country only where it is one',
    (outcome) => {
      const subjects = aFlow({}, [{ ...row, outcome }]);
      expect(said(subjects, 'urn:uuid:flow#EU', 'tr:outcome')).toEqual([`tr:outcome-${outcome}`]);
      const isThird = outcome !== 'NO_RESTRICTED_TRANSFER' && outcome !== 'NEEDS_REVIEW';
      expect(said(subjects, 'urn:uuid:flow#EU', 'dpv:hasThirdCountry')).toEqual(
        isThird ? ['loc:US'] : [],
      );
    },
  );

  it('names the paper it rests on, and what is missing', () => {
    const subjects = aFlow({}, [row]);
    expect(said(subjects, 'urn:uuid:flow', 'dpv:hasOrganisationalMeasure')).toEqual([
      'urn:uuid:paper',
    ]);
    expect(said(subjects, 'urn:uuid:flow#EU', 'tr:restsOn')).toEqual(['urn:uuid:paper']);
    expect(said(subjects, 'urn:uuid:flow#EU', 'tr:missing')).toEqual(['REVIEW']);
  });

  it.each`
    exporterRole          | recipientRole         | words
    ${'CONTROLLER'}       | ${'CONTROLLER'}       | ${['dpv:hasDataController', 'dpv:hasRecipientDataController']}
    ${'JOINT_CONTROLLER'} | ${'JOINT_CONTROLLER'} | ${['dpv:hasDataController', 'dpv:hasRecipientDataController']}
    ${'CONTROLLER'}       | ${'PROCESSOR'}        | ${['dpv:hasDataController', 'dpv:hasDataProcessor']}
    ${'PROCESSOR'}        | ${'SUB_PROCESSOR'}    | ${['dpv:hasDataProcessor']}
    ${null}               | ${null}               | ${[]}
  `(
    'says $exporterRole to $recipientRole with $words',
    ({ exporterRole, recipientRole, words }) => {
      const roleOf = (role: unknown) => role as PartyRole | null;
      const facts = { exporterRole: roleOf(exporterRole), recipientRole: roleOf(recipientRole) };
      const [flow] = aFlow(facts, []);
      const roles: readonly string[] = [
        'dpv:hasDataController',
        'dpv:hasDataProcessor',
        'dpv:hasRecipientDataController',
      ];
      const found = (flow?.statements ?? []).map(([word]) => word);
      expect(found.filter((word) => roles.includes(word)).toSorted()).toEqual(words);
    },
  );

  it('tells circumstances that are known: no is said, and what is not known is left out', () => {
    const circumstances = {
      occasional: false,
      necessary: true,
      transitThrough: 'US',
      processingChanged: localDate('2021-09-27'),
    };
    const subjects = aFlow({ circumstances }, []);
    const value = (word: Word): readonly string[] => said(subjects, 'urn:uuid:flow', word);
    expect(value('tr:occasional')).toEqual(['false']);
    expect(value('tr:necessary')).toEqual(['true']);
    expect(value('tr:transitThrough')).toEqual(['loc:US']);
    expect(value('tr:processingChanged')).toEqual(['2021-09-27']);
    expect(value('tr:repetitive')).toEqual([]);
  });
});

describe('a name', () => {
  it.each([
    ['dpv:Process', 'https://w3id.org/dpv#Process'],
    ['eu-gdpr:A49-2', 'https://w3id.org/dpv/legal/eu/gdpr#A49-2'],
    ['urn:uuid:1#EU', 'urn:uuid:1#EU'],
  ] as const)('%s is %s in full', (name, iri) => {
    expect(iriOf(name)).toBe(iri);
  });
});
