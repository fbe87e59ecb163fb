import { describe, expect, it } from '@jest/globals';
import { adequacyDecisions } from '../../seeds/reference/adequacy-decisions.js';
import { grouped } from '../../src/domain/grouped.js';
import { law } from '../../seeds/reference/law.js';
import { lawIndex } from '../../seeds/reference/law-index.js';
import { revise } from '../../src/domain/bitemporal/revise.js';
import type { Version } from '../../src/domain/bitemporal/version.js';
import type { Change } from '../../src/domain/register/change.js';
import { FOREVER, localDate } from '../../src/domain/time/local-date.js';

const today = lawIndex();
const territories = [...today.territories.values()].flat();
const decisions = [...today.decisions.values()].flat();
const tools = [...today.tools.values()].flat();

const either = (patterns: readonly string[]) => new RegExp(`^(${patterns.join('|')})$`);

/** The words the rules understand. */
const CONDITIONS_OF_DECISIONS = either([
  'list:(safe_harbor|privacy_shield|dpf|dpf_uk|safe_harbor_ch|privacy_shield_ch|dpf_ch)',
  'org:(EPO|EUI|EEAI)',
  'pipeda(\\|provincial_equivalent)?|faroese_act|automated\\?|appi_private|pipa|lgpd',
  'not:(uk_immigration_control|fsc_credit_information)|purpose:passenger_records',
]);
const APPROVAL = '(EEA_AUTHORITY|FDPIC|ICO(@\\d{4}-\\d{2}-\\d{2})?)';
const CONDITIONS_OF_TOOLS = either([
  'module(=M[1-4])?',
  'roles=[CJPS](,[CJPS])*>[CJPS](,[CJPS])*',
  'assessment(_if_mixed)?=\\d{4}-\\d{2}-\\d{2}',
  `approved_by=${APPROVAL}(\\|${APPROVAL})*`,
  'unchanged_processing|bound|authorised|notified|treaty|public_bodies|swiss_rider~',
  'binding_commitment|certificate_valid|necessary|occasional\\??|interest_of_person',
  'person_unable_to_consent|limited_persons|other_grounds_fail|authority_notified',
  'persons_informed|art30_documented',
  'not:(importer_under_gdpr\\?~|external_client_data\\?|public_powers\\?|repetitive\\??)',
]);

describe('law', () => {
  it('holds every country, decision and tool of the tables once', () => {
    expect(territories.filter(({ facts }) => /^[A-Z]{2}$/.test(facts.code))).toHaveLength(249);
    expect(decisions).toHaveLength(91);
    expect(tools).toHaveLength(66);
    for (const rows of [...today.territories.values(), ...today.tools.values()]) {
      expect(rows).toHaveLength(1);
    }
    const ids = [...territories, ...decisions, ...tools].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says where each row comes from', () => {
    for (const { facts } of [...territories, ...decisions, ...tools]) {
      expect(facts.source).toEqual(expect.stringMatching(/\S/));
    }
  });

  it('puts conditions in words the rules understand', () => {
    for (const { facts } of decisions) {
      for (const token of facts.condition) expect(token).toMatch(CONDITIONS_OF_DECISIONS);
    }
    for (const { facts } of tools) {
      for (const token of facts.conditions) expect(token).toMatch(CONDITIONS_OF_TOOLS);
    }
  });

  it('knows every territory and tool that its rows name', () => {
    for (const { facts } of decisions) expect(today.territories.has(facts.territory)).toBe(true);
    for (const { facts } of territories) {
      if (facts.parentCode) expect(today.territories.has(facts.parentCode)).toBe(true);
    }
    for (const code of tools.flatMap(({ facts }) => facts.alsoServes)) {
      expect(today.tools.has(code)).toBe(true);
    }
  });

  it('records each day in order, and no record twice in one batch', () => {
    const batches = law();
    const instants = batches.map(({ recordedAt }) => recordedAt);
    expect(instants).toEqual([...new Set(instants)].toSorted());
    for (const { changes, reason } of batches) {
      expect(reason).not.toMatch(/: $/);
      expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
      for (const { valid } of changes) expect(valid.from < valid.to).toBe(true);
    }
  });

  it('gives the same batches every time', () => {
    expect(law()).toEqual(law());
  });

  it('leaves, applied in order, exactly what was public at the end of each day', () => {
    const open = new Map<string, readonly Version<Change['facts']>[]>();
    let serial = 0;
    for (const [day, batches] of grouped(law(), ({ recordedAt }) => recordedAt.slice(0, 10))) {
      for (const { recordedAt, changes } of batches) {
        for (const change of changes) {
          const versions = open.get(change.id) ?? [];
          const { supersede, insert } = revise(versions, change, recordedAt, () => `${++serial}`);
          const kept = versions.filter(({ versionId }) => !supersede.includes(versionId));
          open.set(change.id, [...kept, ...insert]);
        }
      }
      const recorded = [...open.values()]
        .flat()
        .map(({ id, valid, facts }) => ({ id, valid, facts }));
      const known = lawIndex(localDate(day));
      const expected = [known.territories, known.decisions, known.tools].flatMap((rows) =>
        [...rows.values()].flat(),
      );
      expect(new Map(recorded.map((row) => [row.id, row]))).toEqual(
        new Map(expected.map((row) => [row.id, row])),
      );
      expect(recorded).toHaveLength(expected.length);
    }
  });

  it('takes back the days of a finding beyond its end', () => {
    const shield = law()
      .flatMap(({ recordedAt, changes }) => changes.map((change) => ({ recordedAt, change })))
      .filter(({ change }) => change.noun === 'adequacyDecision')
      .filter(
        ({ change, recordedAt }) => change.facts === null && recordedAt.startsWith('2020-07'),
      );
    expect(shield).toEqual([
      {
        recordedAt: '2020-07-16T00:00:00.000Z',
        change: expect.objectContaining({ valid: { from: '2020-07-16', to: FOREVER } }),
      },
    ]);
  });
});

describe('what was public on a day', () => {
  const endOf = (key: string, celex: string, knownOn: string) =>
    lawIndex(localDate(knownOn))
      .decisions.get(key)
      ?.find(({ facts }) => facts.celex === celex)?.valid.to;

  it.each<[what: string, key: string, celex: string, knownOn: string, end: string | undefined]>([
    ['Safe Harbour, before the judgment', 'EU:US', '32000D0520', '2015-10-05', FOREVER],
    ['Safe Harbour, from the judgment', 'EU:US', '32000D0520', '2015-10-06', '2015-10-06'],
    ['Privacy Shield, before the judgment', 'EU:US', '32016D1250', '2020-07-15', FOREVER],
    ['Privacy Shield, from the judgment', 'EU:US', '32016D1250', '2020-07-16', '2020-07-16'],
    ['passenger records, effects kept', 'EU:US', '32004D0535', '2006-05-30', '2006-10-01'],
    ['the UK finding, by its own term', 'EU:GB', '32021D1772', '2021-06-28', '2025-06-28'],
    ['the extension, before the renewal', 'EU:GB', '32025D1226', '2025-12-18', '2025-12-28'],
    ['the extension, from the renewal', 'EU:GB', '32025D1226', '2025-12-19', '2025-12-23'],
    ['the framework, before its adoption', 'EU:US', '32023D1795', '2023-07-09', undefined],
  ])('%s: %s %s as known on %s ends on %s', (_what, key, celex, knownOn, end) => {
    expect(endOf(key, celex, knownOn)).toBe(end);
  });

  it('says what ended a finding only once that happened', () => {
    const endings = (knownOn: string) =>
      lawIndex(localDate(knownOn))
        .decisions.get('EU:US')
        ?.find(({ facts }) => facts.celex === '32016D1250')?.facts.endedBy;
    expect(endings('2020-07-15')).toBeNull();
    expect(endings('2020-07-16')).toContain('C-311/18');
  });

  it('has the United Kingdom inside for good until the withdrawal agreement', () => {
    const kingdom = (knownOn: string) =>
      lawIndex(localDate(knownOn)).territories.get('GB')?.[0]?.facts;
    expect(kingdom('2019-06-01')).toMatchObject({
      euMember: { to: FOREVER },
      eeaMember: { to: FOREVER },
      freeFlow: { to: FOREVER },
      note: null,
    });
    expect(kingdom('2020-01-24')).toMatchObject({
      euMember: { to: '2020-02-01' },
      freeFlow: { to: '2021-01-01' },
    });
  });

  it('has Croatia outside until its treaty of accession', () => {
    const croatia = (knownOn: string) =>
      lawIndex(localDate(knownOn)).territories.get('HR')?.[0]?.facts.euMember;
    expect(croatia('2011-12-08')).toBeNull();
    expect(croatia('2011-12-09')).toEqual({ from: '2013-07-01', to: FOREVER });
  });

  it('has the old clauses without an end until their repeal', () => {
    const clauses = (code: string, knownOn: string) =>
      lawIndex(localDate(knownOn)).tools.get(code)?.[0];
    expect(clauses('EU-SCC2010', '2021-06-03')).toMatchObject({
      valid: { from: '2010-05-15', to: FOREVER },
      facts: { kind: 'SAFEGUARD', concludeUntil: null, note: null },
    });
    expect(clauses('EU-SCC2010', '2021-06-04')).toMatchObject({
      valid: { from: '2010-05-15', to: '2022-12-28' },
      facts: { kind: 'REPEALED_SAFEGUARD', concludeUntil: '2021-09-26' },
    });
    expect(clauses('EU-SCC2002', '2010-02-05')).toMatchObject({
      valid: { to: FOREVER },
      facts: { concludeUntil: '2010-05-14' },
    });
    expect(clauses('UK-OLDSCC2010', '2022-03-20')?.facts.disputedOn).toEqual([]);
    expect(clauses('UK-OLDSCC2010', '2022-03-21')?.facts.disputedOn).toEqual(['2024-03-21']);
  });

  it('never gives a finding, under one instrument, two answers for one day', () => {
    const days = adequacyDecisions().map(({ publicOn, change }) => `${change.id} ${publicOn}`);
    expect(new Set(days).size).toBe(days.length);
  });
});
