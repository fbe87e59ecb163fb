import { describe, expect, it } from '@jest/globals';
import { decideCoverage } from '../../../../src/domain/coverage/decide-coverage.js';
import { localDate } from '../../../../src/domain/time/local-date.js';
import { aDossier, anAssessment, aSafeguard, dated } from '../a-dossier.js';
import { saidBy } from '../said-by.js';
import { onFile } from './paper.js';
import { table } from '../../table.js';

const RULE = 'standard-contractual-clauses';
const M2 = 'EU-46-2-C-SCC2021-M2';
const SWISS = 'CH-16-2-D-SCC2021';

describe(RULE, () => {
  it.each(table<'module' | 'exporter' | 'recipient' | 'said'>`
    module  | exporter              | recipient             | said
    ${'M1'} | ${'CONTROLLER'}       | ${'CONTROLLER'}       | ${'APPLIES HOLDS'}
    ${'M1'} | ${'JOINT_CONTROLLER'} | ${'JOINT_CONTROLLER'} | ${'APPLIES HOLDS'}
    ${'M1'} | ${'CONTROLLER'}       | ${'PROCESSOR'}        | ${'DOES_NOT_APPLY CONDITION_FAILS'}
    ${'M2'} | ${'CONTROLLER'}       | ${'PROCESSOR'}        | ${'APPLIES HOLDS'}
    ${'M2'} | ${'CONTROLLER'}       | ${null}               | ${'UNKNOWN CONDITION_NOT_KNOWN'}
    ${'M2'} | ${null}               | ${'PROCESSOR'}        | ${'UNKNOWN CONDITION_NOT_KNOWN'}
    ${'M2'} | ${'PROCESSOR'}        | ${'SUB_PROCESSOR'}    | ${'DOES_NOT_APPLY CONDITION_FAILS'}
    ${'M3'} | ${'PROCESSOR'}        | ${'SUB_PROCESSOR'}    | ${'APPLIES HOLDS'}
    ${'M3'} | ${'PROCESSOR'}        | ${'PROCESSOR'}        | ${'APPLIES HOLDS'}
    ${'M4'} | ${'PROCESSOR'}        | ${'CONTROLLER'}       | ${'APPLIES HOLDS'}
    ${'M4'} | ${'CONTROLLER'}       | ${'CONTROLLER'}       | ${'DOES_NOT_APPLY CONDITION_FAILS'}
  `)(
    'says $said of $module from $exporter to $recipient',
    ({ module, exporter, recipient, said }) => {
      const dossier = onFile(`EU-46-2-C-SCC2021-${module}`, {
        exporterRole: exporter,
        recipientRole: recipient,
        circumstances: { controllerAuthorised: true, mixedEuData: false },
      });
      expect(saidBy(RULE, dossier, '2024-02-01')).toEqual([said]);
    },
  );

  it.each(table<'signed' | 'on' | 'said'>`
    signed          | on              | said
    ${'2021-06-20'} | ${'2021-06-26'} | ${'DOES_NOT_APPLY TOOL_NOT_YET_USABLE'}
    ${'2021-06-20'} | ${'2021-06-27'} | ${'APPLIES HOLDS'}
    ${'2024-02-02'} | ${'2024-02-01'} | ${'DOES_NOT_APPLY NOT_YET_SIGNED'}
    ${'2024-02-02'} | ${'2024-02-02'} | ${'APPLIES HOLDS'}
  `)('says $said on $on when signed $signed', ({ signed, on, said }) => {
    const dossier = onFile(M2, { signed });
    expect(saidBy(RULE, dossier, on)).toEqual([said]);
  });

  it('ends on the day agreed', () => {
    const dossier = onFile(M2, { paper: { endsOn: localDate('2024-03-01') } });
    expect(saidBy(RULE, dossier, '2024-02-29')).toEqual(['APPLIES HOLDS']);
    expect(saidBy(RULE, dossier, '2024-03-01')).toEqual(['DOES_NOT_APPLY ENDED']);
  });

  it.each(table<'module' | 'said'>`
    module  | said
    ${'M2'} | ${'APPLIES HOLDS'}
    ${'M1'} | ${'DOES_NOT_APPLY CONDITION_FAILS'}
    ${null} | ${'UNKNOWN CONDITION_NOT_KNOWN'}
  `)('in Switzerland says $said of the module $module with the rider', ({ module, said }) => {
    const dossier = onFile(SWISS, { paper: { module, options: { swissRider: true } } });
    expect(saidBy(RULE, dossier, '2025-03-01', 'CH')).toEqual([said]);
  });

  it.each([
    [false, 'UNKNOWN CONDITION_IN_DOUBT'],
    [undefined, 'UNKNOWN CONDITION_NOT_KNOWN'],
  ])('in Switzerland leaves a rider that is %s to a person: %s', (swissRider, said) => {
    const dossier = onFile(SWISS, { paper: { module: 'M2', options: { swissRider } } });
    expect(saidBy(RULE, dossier, '2025-03-01', 'CH')).toEqual([said]);
  });

  it('lets EU clauses with the rider serve in Switzerland in their own module', () => {
    const dossier = onFile(M2, { paper: { options: { swissRider: true } } });
    expect(saidBy(RULE, dossier, '2025-03-01', 'CH')).toEqual(['APPLIES HOLDS']);
  });

  it('leaves an importer that is itself under the GDPR to a person', () => {
    const dossier = onFile(M2, { circumstances: { importerUnderGdpr: true } });
    expect(saidBy(RULE, dossier, '2025-03-01')).toEqual(['UNKNOWN CONDITION_IN_DOUBT']);
  });

  it.each([[false], [undefined]])(
    'leaves a sub-processor authorised %s to a person',
    (controllerAuthorised) => {
      const dossier = onFile('EU-46-2-C-SCC2021-M3', {
        exporterRole: 'PROCESSOR',
        recipientRole: 'SUB_PROCESSOR',
        circumstances: { controllerAuthorised },
      });
      expect(saidBy(RULE, dossier, '2025-03-01')).toEqual(['UNKNOWN SUB_PROCESSOR_NOT_AUTHORISED']);
    },
  );

  it.each(table<'mixedEuData' | 'said'>`
    mixedEuData  | said
    ${false}     | ${'APPLIES HOLDS'}
    ${true}      | ${'DOES_NOT_APPLY NO_ASSESSMENT'}
    ${undefined} | ${'UNKNOWN MIXED_DATA_NOT_KNOWN'}
  `)(
    'asks Module Four for an assessment when data are mixed: $mixedEuData',
    ({ mixedEuData, said }) => {
      const dossier = onFile('EU-46-2-C-SCC2021-M4', {
        exporterRole: 'PROCESSOR',
        recipientRole: 'CONTROLLER',
        circumstances: { mixedEuData },
        assessed: false,
      });
      expect(saidBy(RULE, dossier, '2025-03-01')).toEqual([said]);
    },
  );

  it.each(table<'facts' | 'said'>`
    facts                                        | said
    ${{}}                                        | ${'APPLIES HOLDS'}
    ${{ conclusion: 'NEGATIVE' }}                | ${'DOES_NOT_APPLY ASSESSMENT_NEGATIVE'}
    ${{ conclusion: 'NOT_APPLIED_IN_PRACTICE' }} | ${'APPLIES HOLDS'}
    ${{ reviewDueOn: localDate('2024-02-01') }}  | ${'APPLIES HOLDS'}
    ${{ reviewDueOn: localDate('2024-01-31') }}  | ${'UNKNOWN ASSESSMENT_STALE'}
    ${{ completedOn: localDate('2024-02-02') }}  | ${'DOES_NOT_APPLY NO_ASSESSMENT'}
    ${{ recipientId: 'another' }}                | ${'DOES_NOT_APPLY NO_ASSESSMENT'}
    ${{ exporterId: 'another' }}                 | ${'DOES_NOT_APPLY NO_ASSESSMENT'}
    ${{ exporterId: 'exporter' }}                | ${'APPLIES HOLDS'}
    ${{ territory: 'US' }}                       | ${'DOES_NOT_APPLY NO_ASSESSMENT'}
    ${{ territory: 'IN' }}                       | ${'APPLIES HOLDS'}
    ${{ safeguardId: 'another' }}                | ${'DOES_NOT_APPLY NO_ASSESSMENT'}
    ${{ safeguardId: 'paper' }}                  | ${'APPLIES HOLDS'}
    ${{ flowIds: ['another'] }}                  | ${'DOES_NOT_APPLY NO_ASSESSMENT'}
    ${{ flowIds: ['flow'] }}                     | ${'APPLIES HOLDS'}
  `)('says $said with an assessment that has $facts', ({ facts, said }) => {
    const dossier = { ...onFile(M2), assessments: [dated('assessment', anAssessment(facts))] };
    expect(saidBy(RULE, dossier, '2024-02-01')).toEqual([said]);
  });

  it('goes by the newest assessment', () => {
    const assessments = [
      dated('b', anAssessment({ completedOn: localDate('2023-01-01'), conclusion: 'NEGATIVE' })),
      dated('a', anAssessment({ completedOn: localDate('2023-06-01') })),
      dated('c', anAssessment({ completedOn: localDate('2022-06-01'), conclusion: 'NEGATIVE' })),
      dated('d', anAssessment({ completedOn: localDate('2023-06-01') })),
    ];
    for (const some of [assessments, assessments.toReversed()]) {
      expect(saidBy(RULE, { ...onFile(M2), assessments: some }, '2024-02-01')).toEqual([
        'APPLIES HOLDS',
      ]);
    }
  });

  it.each(table<'parties' | 'said'>`
    parties                                                                                                                                                                               | said
    ${[
      { recipientId: 'exporter', side: 'EXPORTER', joinedOn: '2022-01-01', leftOn: null },
      { recipientId: 'importer', side: 'EXPORTER', joinedOn: '2022-01-01', leftOn: null },
    ]} | ${'DOES_NOT_APPLY IMPORTER_NOT_A_PARTY'}
    ${[{ recipientId: 'importer', side: 'IMPORTER', joinedOn: '2022-01-01', leftOn: null }]} | ${'DOES_NOT_APPLY NONE_ON_FILE'}
    ${[
      { recipientId: 'exporter', side: 'IMPORTER', joinedOn: '2022-01-01', leftOn: null },
      { recipientId: 'importer', side: 'IMPORTER', joinedOn: '2022-01-01', leftOn: null },
    ]} | ${'DOES_NOT_APPLY EXPORTER_NOT_A_PARTY'}
    ${[
      { recipientId: 'exporter', side: 'EXPORTER', joinedOn: '2022-01-01', leftOn: null },
      { recipientId: 'importer', side: 'IMPORTER', joinedOn: '2024-02-02', leftOn: null },
    ]}         | ${'DOES_NOT_APPLY IMPORTER_NOT_BOUND'}
    ${[
      { recipientId: 'exporter', side: 'EXPORTER', joinedOn: '2022-01-01', leftOn: '2024-02-01' },
      { recipientId: 'importer', side: 'IMPORTER', joinedOn: '2022-01-01', leftOn: null },
    ]} | ${'DOES_NOT_APPLY EXPORTER_NOT_BOUND'}
    ${[
      { recipientId: 'exporter', side: 'EXPORTER', joinedOn: '2022-01-01', leftOn: '2024-02-02' },
      { recipientId: 'importer', side: 'IMPORTER', joinedOn: '2024-02-01', leftOn: null },
    ]} | ${'APPLIES HOLDS'}
    ${[
      { recipientId: 'exporter', side: 'EXPORTER', joinedOn: '2022-01-01', leftOn: null },
      { recipientId: 'importer', side: 'IMPORTER', joinedOn: null, leftOn: null },
    ]}                 | ${'DOES_NOT_APPLY IMPORTER_NOT_BOUND'}
  `)('says $said with the parties $parties', ({ parties, said }) => {
    expect(saidBy(RULE, onFile(M2, { paper: { parties } }), '2024-02-01')).toEqual([said]);
  });

  it('does not cover flows it does not name, nor a successor of the party it names', () => {
    const others = onFile(M2, { paper: { flowIds: ['another'] } });
    expect(saidBy(RULE, others, '2024-02-01')).toEqual(['DOES_NOT_APPLY OTHER_FLOWS_ONLY']);
    const named = onFile(M2, { paper: { flowIds: ['flow'] } });
    expect(saidBy(RULE, named, '2024-02-01')).toEqual(['APPLIES HOLDS']);
    const predecessor = onFile(M2, { paper: { options: { namesPredecessor: true } } });
    expect(saidBy(RULE, predecessor, '2024-02-01')).toEqual(['DOES_NOT_APPLY NAMES_PREDECESSOR']);
  });

  it('judges every paper on file, the newest that holds first', () => {
    const paper = (
      id: string,
      day: string,
    ): ReturnType<typeof dated<ReturnType<typeof aSafeguard>>> =>
      dated(id, aSafeguard({ title: id, executedOn: localDate(day) }));
    const safeguards = [
      paper('future', '2025-01-01'),
      paper('old', '2022-01-01'),
      paper('new', '2023-01-01'),
      paper('twin', '2023-01-01'),
    ];
    const assessments = [dated('assessment', anAssessment())];
    for (const some of [safeguards, safeguards.toReversed()]) {
      const dossier = aDossier({ safeguards: some, assessments });
      const { tool, fallbacks } = decideCoverage(dossier, 'EU', localDate('2024-02-01'));
      expect([tool, ...fallbacks].map((each) => each?.id)).toEqual(['new', 'twin', 'old']);
    }
  });

  it('leaves a condition that nobody understands to a person', () => {
    const dossier = onFile(M2);
    const [row] = dossier.law.tools.get(M2) ?? [];
    if (row === undefined) throw new Error('no such tool');
    const odd = { ...row, facts: { ...row.facts, conditions: ['of_next_year'] } };
    const law = { ...dossier.law, tools: new Map([[M2, [odd]]]) };
    expect(saidBy(RULE, { ...dossier, law }, '2024-02-01')).toEqual([
      'UNKNOWN CONDITION_NOT_KNOWN',
    ]);
  });

  it('says when nothing is on file', () => {
    expect(saidBy(RULE, aDossier(), '2024-02-01')).toEqual(['DOES_NOT_APPLY NONE_ON_FILE']);
  });
});
