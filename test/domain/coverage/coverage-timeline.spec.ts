import { describe, expect, it } from '@jest/globals';
import { coverageTimeline } from '../../../src/domain/coverage/coverage-timeline.js';
import { localDate } from '../../../src/domain/time/local-date.js';
import { aDossier, aFlow, anAssessment, aSafeguard, aStanding, dated } from './a-dossier.js';

/** CloudMail: an e-mail provider in the United States, used since 2019. */
const cloudMail = aDossier({
  flows: [
    [
      'flow',
      [
        dated(
          'flow',
          aFlow({ destination: 'US', circumstances: { processingChanged: 'UNCHANGED' } }),
          '2019-05-02',
        ),
      ],
    ],
  ],
  safeguards: [
    dated(
      'old',
      aSafeguard({ code: 'EU-SCC2010', executedOn: localDate('2019-05-02') }),
      '2019-05-02',
    ),
    dated('new', aSafeguard({ executedOn: localDate('2023-02-01') }), '2023-02-01'),
  ],
  assessments: [
    dated(
      'first',
      anAssessment({ completedOn: localDate('2021-05-01'), reviewDueOn: localDate('2023-05-01') }),
    ),
    dated(
      'second',
      anAssessment({ completedOn: localDate('2023-02-01'), reviewDueOn: localDate('2024-02-01') }),
    ),
  ],
  standings: [dated('dpf', aStanding('DPF'), '2023-09-01')],
});

describe('coverageTimeline', () => {
  it('tells the life of a flow, each day on which the answer turned', () => {
    const told = coverageTimeline(cloudMail).map(({ valid, outcome, tool, missing }) =>
      `${valid.from} ${outcome} ${tool?.id ?? '-'} ${missing.join(' ')}`.trim(),
    );
    expect(told).toEqual([
      '2019-05-02 SAFEGUARDED old',
      '2020-07-16 NOT_COVERED - TRANSFER_IMPACT_ASSESSMENT',
      '2021-05-01 SAFEGUARDED old',
      '2022-12-28 NOT_COVERED - TRANSFER_TOOL',
      '2023-02-01 SAFEGUARDED new',
      expect.stringMatching(/^2023-09-01 ADEQUATE /),
      expect.stringMatching(/^2024-02-02 ADEQUATE /),
    ]);
  });

  it('keeps one stretch where only the papers behind the ground changed', () => {
    const [withFallback, without] = coverageTimeline(cloudMail).slice(-2);
    expect(withFallback?.fallbacks.map(({ id }) => id)).toEqual(['new']);
    expect(without?.fallbacks).toEqual([]);
    expect(without?.unchanged).toEqual(withFallback?.unchanged);
    expect(without?.unchanged.from).toBe('2023-09-01');
  });

  it('has nothing to tell of a flow that is not on record', () => {
    expect(coverageTimeline({ ...cloudMail, flowId: 'another' })).toEqual([]);
  });

  it('knows no days of codes and places the law does not know', () => {
    const dossier = aDossier({
      flow: { destination: 'ZZ' },
      safeguards: [dated('paper', aSafeguard({ code: 'NOT-A-CODE' }))],
    });
    expect(coverageTimeline(dossier).map(({ outcome }) => outcome)).toEqual(['NOT_COVERED']);
  });
});
