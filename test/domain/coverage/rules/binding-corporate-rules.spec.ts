import { describe, expect, it } from '@jest/globals';
import type { Dossier } from '../../../../src/domain/coverage/coverage.js';
import { localDate } from '../../../../src/domain/time/local-date.js';
import { aDossier, anAssessment, aSafeguard, dated } from '../a-dossier.js';
import type { Given } from '../a-dossier.js';
import { saidBy } from '../said-by.js';
import { table } from '../../table.js';

const RULE = 'binding-corporate-rules';

type Bound = { readonly joined: string | null; readonly left?: string };

function rules(
  code: string,
  importer: Bound,
  approvedBy: string | undefined,
  given: Given = {},
): Dossier {
  const joinedOn = importer.joined === null ? null : localDate(importer.joined);
  const leftOn = importer.left === undefined ? null : localDate(importer.left);
  const by = (['EEA_AUTHORITY', 'ICO', 'FDPIC'] as const).find((each) => each === approvedBy);
  return aDossier({
    assessments: [dated('assessment', anAssessment())],
    safeguards: [
      dated(
        'rules',
        aSafeguard({
          code,
          executedOn: localDate('2020-05-01'),
          parties: [
            {
              recipientId: 'exporter',
              side: 'IMPORTER',
              joinedOn: localDate('2020-05-01'),
              leftOn: null,
            },
            { recipientId: 'importer', side: 'EXPORTER', joinedOn, leftOn },
          ],
          options: { approvedBy: by },
        }),
      ),
    ],
    ...given,
  });
}

const BCR_C = 'EU-46-2-B-BCR-C';
const member = { joined: '2023-01-01' };

describe(RULE, () => {
  it.each(table<'importer' | 'on' | 'said'>`
    importer                                        | on              | said
    ${{ joined: '2023-01-01' }}                     | ${'2022-12-31'} | ${'DOES_NOT_APPLY CONDITION_FAILS'}
    ${{ joined: '2023-01-01' }}                     | ${'2023-01-01'} | ${'APPLIES HOLDS'}
    ${{ joined: null }}                             | ${'2025-09-01'} | ${'DOES_NOT_APPLY CONDITION_FAILS'}
    ${{ joined: '2023-01-01', left: '2025-06-01' }} | ${'2025-05-31'} | ${'APPLIES HOLDS'}
    ${{ joined: '2023-01-01', left: '2025-06-01' }} | ${'2025-06-01'} | ${'DOES_NOT_APPLY CONDITION_FAILS'}
  `)('bind a member on either side: $importer on $on, $said', ({ importer, on, said }) => {
    expect(saidBy(RULE, rules(BCR_C, importer, 'EEA_AUTHORITY'), on)).toEqual([said]);
  });

  it.each([
    ['the importer', { importer: { inGroup: false } }],
    ['the exporter', { exporter: { inGroup: false } }],
  ])('stop when %s leaves the group', (_, given) => {
    const dossier = rules(BCR_C, member, 'EEA_AUTHORITY', given);
    expect(saidBy(RULE, dossier, '2025-09-01')).toEqual(['DOES_NOT_APPLY CONDITION_FAILS']);
  });

  it.each(table<'code' | 'regime' | 'by' | 'on' | 'said'>`
    code               | regime  | by                 | on              | said
    ${BCR_C}           | ${'EU'} | ${'ICO'}           | ${'2020-12-31'} | ${'DOES_NOT_APPLY CONDITION_FAILS'}
    ${BCR_C}           | ${'EU'} | ${'ICO'}           | ${'2023-02-01'} | ${'DOES_NOT_APPLY CONDITION_FAILS'}
    ${BCR_C}           | ${'EU'} | ${'FDPIC'}         | ${'2023-02-01'} | ${'DOES_NOT_APPLY CONDITION_FAILS'}
    ${BCR_C}           | ${'EU'} | ${undefined}       | ${'2023-02-01'} | ${'UNKNOWN CONDITION_NOT_KNOWN'}
    ${'UK-BCR-C'}      | ${'UK'} | ${'ICO'}           | ${'2023-02-01'} | ${'APPLIES HOLDS'}
    ${'UK-BCR-C'}      | ${'UK'} | ${'EEA_AUTHORITY'} | ${'2023-02-01'} | ${'DOES_NOT_APPLY CONDITION_FAILS'}
    ${BCR_C}           | ${'CH'} | ${'EEA_AUTHORITY'} | ${'2024-02-01'} | ${'APPLIES HOLDS'}
    ${'CH-16-2-E-BCR'} | ${'CH'} | ${'FDPIC'}         | ${'2024-02-01'} | ${'APPLIES HOLDS'}
  `)('$code approved by $by: $said under $regime on $on', ({ code, regime, by, on, said }) => {
    expect(saidBy(RULE, rules(code, member, by), on, regime)).toEqual([said]);
  });

  it('keep an approval by the ICO in the EU until the end of the transition', () => {
    const early = rules(BCR_C, { joined: '2020-06-01' }, 'ICO', {
      assessments: [dated('a', anAssessment({ completedOn: localDate('2020-01-01') }))],
    });
    expect(saidBy(RULE, early, '2020-12-31')).toEqual(['APPLIES HOLDS']);
    expect(saidBy(RULE, early, '2021-01-01')).toEqual(['DOES_NOT_APPLY CONDITION_FAILS']);
  });

  it('do not reach the data of clients outside the group, unless they are rules for processors', () => {
    const flow = {
      exporterRole: 'PROCESSOR',
      recipientRole: 'SUB_PROCESSOR',
      circumstances: { externalClientData: true },
    } as const;
    const forControllers = rules(BCR_C, member, 'EEA_AUTHORITY', { flow });
    expect(saidBy(RULE, forControllers, '2025-09-01')).toEqual(['DOES_NOT_APPLY CONDITION_FAILS']);
    const forProcessors = rules('EU-46-2-B-BCR-P', member, 'EEA_AUTHORITY', { flow });
    expect(saidBy(RULE, forProcessors, '2025-09-01')).toEqual(['APPLIES HOLDS']);
  });
});
