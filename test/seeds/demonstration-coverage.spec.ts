import { describe, expect, it } from '@jest/globals';
import { demonstrationId } from '../../seeds/demonstration/demonstration-id.js';
import { everything } from '../../seeds/demonstration/everything.js';
import { coverageTimeline } from '../../src/domain/coverage/coverage-timeline.js';
import { OUTCOMES } from '../../src/domain/coverage/coverage.js';
import type { Dossier, Outcome } from '../../src/domain/coverage/coverage.js';
import { decideCoverage } from '../../src/domain/coverage/decide-coverage.js';
import { regimesOf } from '../../src/domain/coverage/regimes.js';
import { REGIMES } from '../../src/domain/register/regime.js';
import { instant } from '../../src/domain/time/instant.js';
import type { Instant } from '../../src/domain/time/instant.js';
import { localDate } from '../../src/domain/time/local-date.js';
import { contains } from '../../src/domain/time/period.js';
import { FoldedRegister } from './folded-register.js';

const batches = everything();
const register = new FoldedRegister(batches);
const today = instant('2026-11-25T09:00:00Z');
const dossiers = register.dossiers(today);
const LAW = new Set(['territory', 'adequacyDecision', 'transferTool']);

function dossier(key: string, at: Instant = today): Dossier {
  const found = (at === today ? dossiers : register.dossiers(at)).get(
    demonstrationId('dataFlow', key),
  );
  if (found === undefined) throw new Error(`No flow ${key} is known at ${at}.`);
  return found;
}

function outcome(key: string, on: string, at?: Instant): string {
  const day = localDate(on);
  const { outcome: verdict, tool } = decideCoverage(dossier(key, at), 'EU', day);
  return tool === null ? verdict : `${verdict} ${tool.code}`;
}

describe('coverage in the demonstration', () => {
  it('shows every outcome under every law on the day before its clock', () => {
    const on = localDate('2026-11-23');
    const found = new Set(
      [...dossiers.values()].flatMap((each) =>
        regimesOf(each, on).map(
          (regime) => `${regime} ${decideCoverage(each, regime, on).outcome}`,
        ),
      ),
    );
    expect([...found].toSorted()).toEqual(
      REGIMES.flatMap((regime) => OUTCOMES.map((each) => `${regime} ${each}`)).toSorted(),
    );
  });

  it('judges no real company badly, on any day, as known at any moment', () => {
    const bad: readonly Outcome[] = ['NOT_COVERED', 'NEEDS_REVIEW'];
    const real = new Set(
      register.known('recipient', today).flatMap(({ id, facts }) => (facts.invented ? [] : [id])),
    );
    const withReal = new Set(
      register
        .known('dataFlow', today)
        .filter(({ facts }) => real.has(facts.exporterId) || real.has(facts.recipientId))
        .map(({ id }) => id),
    );
    expect(withReal.size).toBeGreaterThan(5);
    const moments = batches.filter(({ changes }) =>
      changes.some(({ noun, id }) => LAW.has(noun) || withReal.has(id) || real.has(id)),
    );
    for (const { recordedAt } of moments) {
      for (const [id, each] of register.dossiers(recordedAt)) {
        if (!withReal.has(id)) continue;
        expect(coverageTimeline(each).filter((span) => bad.includes(span.outcome))).toEqual([]);
      }
    }
  });

  it('answers for CloudMail as the law and the papers went', () => {
    const cloudMail = 'noordzee cloudmail 1';
    expect(outcome(cloudMail, '2022-12-27')).toBe('SAFEGUARDED EU-SCC2010');
    expect(outcome(cloudMail, '2022-12-28')).toBe('NOT_COVERED');
    expect(outcome(cloudMail, '2023-03-15')).toBe('SAFEGUARDED EU-46-2-C-SCC2021-M2');
    expect(outcome(cloudMail, '2023-09-15')).toBe('ADEQUATE EU-45');
    const { fallbacks } = decideCoverage(dossier(cloudMail), 'EU', localDate('2023-09-15'));
    expect(fallbacks.map(({ code }) => code)).toEqual(['EU-46-2-C-SCC2021-M2']);
  });

  it('answers for CloudMail without the listing while nobody had recorded it', () => {
    const before = instant('2023-09-20T21:59:59.999Z');
    expect(outcome('noordzee cloudmail 1', '2023-09-15', before)).toBe(
      'SAFEGUARDED EU-46-2-C-SCC2021-M2',
    );
  });

  it('follows the chain behind CloudMail hop by hop', () => {
    expect(outcome('noordzee cloudmail 1', '2026-03-02')).toBe('ADEQUATE EU-45');
    expect(outcome('cloudmail saopaulo', '2026-01-15')).toBe('NOT_COVERED');
    expect(outcome('cloudmail saopaulo', '2026-01-28')).toBe('ADEQUATE EU-45');
    expect(outcome('saopaulo hanoi', '2026-03-02')).toBe('NOT_COVERED');
  });

  it('ends the rules of a group with the sale of a member', () => {
    const member = 'noordzee noordzee-my reporting';
    expect(outcome(member, '2024-06-30')).toBe('SAFEGUARDED EU-46-2-B-BCR-C');
    expect(outcome(member, '2024-07-01')).toBe('NOT_COVERED');
  });

  it('gives a sold company to its buyer from the day of the sale', () => {
    const onDay = (name: string, on: string) =>
      register
        .known('recipient', today)
        .find(
          ({ id, valid }) =>
            id === demonstrationId('recipient', name) && contains(valid, localDate(on)),
        )?.facts;
    const sold = 'LINA Life Insurance Company of Korea';
    expect(onDay(sold, '2022-06-30')).toMatchObject({ kind: 'AFFILIATE', inGroup: true });
    expect(onDay(sold, '2022-07-01')).toMatchObject({
      kind: 'OTHER',
      inGroup: false,
      parentId: demonstrationId('recipient', 'Chubb Limited'),
    });
    expect(onDay('Chubb Limited', '2022-06-30')?.kind).toBe('OTHER');
    expect(onDay('Chubb Limited', '2022-07-01')?.kind).toBe('ACQUIRER');
  });

  it('keeps what was believed before a correction', () => {
    const parcels = 'noordzee-fr lille 2';
    expect(outcome(parcels, '2024-01-01', instant('2024-02-01T00:00:00Z'))).toBe(
      'NO_RESTRICTED_TRANSFER',
    );
    expect(outcome(parcels, '2024-01-01')).toBe('NOT_COVERED');
  });

  it('lets an exception carry one case and no vendor', () => {
    expect(outcome('case bangkok 2024', '2024-08-10')).toBe('DEROGATION EU-49-1-B');
    expect(outcome('case consent', '2024-08-10')).toBe('NOT_COVERED');
    expect(outcome('case subpoena', '2024-08-10')).toBe('NOT_COVERED');
  });
});
