import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CoverageSpan, Dossier } from '../../../src/domain/coverage/coverage.js';
import { coverageTimeline } from '../../../src/domain/coverage/coverage-timeline.js';
import { decideCoverage } from '../../../src/domain/coverage/decide-coverage.js';
import { regimesOf } from '../../../src/domain/coverage/regimes.js';
import { REGIMES } from '../../../src/domain/register/regime.js';
import { addDays } from '../../../src/domain/time/local-date.js';
import type { LocalDate } from '../../../src/domain/time/local-date.js';
import { contains } from '../../../src/domain/time/period.js';
import { aDerogation, aDossier, anAssessment, aSafeguard, aStanding, dated } from './a-dossier.js';
import { arbitraryDossier } from './arbitrary-dossier.js';

function lifeOf(dossier: Dossier): readonly LocalDate[] {
  const days: LocalDate[] = [];
  for (const { valid } of dossier.flows.get('flow') ?? []) {
    for (let day = valid.from; day < valid.to; day = addDays(day, 1)) days.push(day);
  }
  return days;
}

function answerOf(
  span: Omit<CoverageSpan, 'valid' | 'unchanged' | 'destination' | 'regime'>,
): object {
  const { outcome, rule, tool, fallbacks, missing } = span;
  return { outcome, rule, tool, fallbacks, missing };
}

function mixed<T>(all: readonly T[]): readonly T[] {
  return all.toReversed();
}

describe('coverageTimeline', () => {
  it('equals deciding every single day', () => {
    fc.assert(
      fc.property(arbitraryDossier, (dossier) => {
        const timeline = coverageTimeline(dossier);
        for (const day of lifeOf(dossier)) {
          const regimes = regimesOf(dossier, day);
          for (const regime of REGIMES) {
            const spans = timeline.filter(
              (span) => span.regime === regime && contains(span.valid, day),
            );
            expect(spans.length).toBe(regimes.includes(regime) ? 1 : 0);
            for (const span of spans) {
              expect(answerOf(span)).toEqual(answerOf(decideCoverage(dossier, regime, day)));
            }
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it('has neighbours that differ, in order, never overlapping', () => {
    fc.assert(
      fc.property(arbitraryDossier, (dossier) => {
        for (const regime of REGIMES) {
          const spans = coverageTimeline(dossier).filter((span) => span.regime === regime);
          spans.slice(1).forEach((span, index) => {
            const before = spans[index];
            expect(before && before.valid.to <= span.valid.from).toBe(true);
            if (before?.valid.to !== span.valid.from) return;
            const same = { ...before, valid: span.valid, unchanged: span.unchanged };
            expect(same).not.toEqual(span);
          });
        }
      }),
    );
  });

  it('says over which longer stretch outcome and tool stay the same', () => {
    fc.assert(
      fc.property(arbitraryDossier, (dossier) => {
        for (const { valid, unchanged } of coverageTimeline(dossier)) {
          expect(unchanged.from <= valid.from && valid.to <= unchanged.to).toBe(true);
        }
      }),
    );
  });

  it('does not depend on the order of facts', () => {
    fc.assert(
      fc.property(arbitraryDossier, (dossier) => {
        const other: Dossier = {
          ...dossier,
          flows: new Map([...dossier.flows].map(([id, versions]) => [id, mixed(versions)])),
          standings: mixed(dossier.standings),
          safeguards: mixed(dossier.safeguards),
          assessments: mixed(dossier.assessments),
          derogations: mixed(dossier.derogations),
        };
        expect(coverageTimeline(other)).toEqual(coverageTimeline(dossier));
      }),
    );
  });

  it('is not changed by facts about others', () => {
    const parties = [
      { recipientId: 'stranger', side: 'IMPORTER', joinedOn: null, leftOn: null },
    ] as const;
    const stray = aDossier({ others: [['stranger', { establishedIn: 'US' }]] });
    fc.assert(
      fc.property(arbitraryDossier, (dossier) => {
        const other: Dossier = {
          ...dossier,
          recipients: new Map([...stray.recipients, ...dossier.recipients]),
          standings: [
            ...dossier.standings,
            dated('x', aStanding('DPF', { recipientId: 'stranger' })),
          ],
          safeguards: [...dossier.safeguards, dated('x', aSafeguard({ parties }))],
          assessments: [
            ...dossier.assessments,
            dated('x', anAssessment({ recipientId: 'stranger', conclusion: 'NEGATIVE' })),
          ],
          derogations: [
            ...dossier.derogations,
            dated('x', { ...aDerogation('EU-49-1-F', '2020-01-01'), flowId: 'another' }),
          ],
        };
        expect(coverageTimeline(other)).toEqual(coverageTimeline(dossier));
      }),
    );
  });
});
