import { describe, expect, it } from '@jest/globals';
import { aDossier, anAssessment, aSafeguard, dated } from '../a-dossier.js';
import type { Given } from '../a-dossier.js';
import { saidBy } from '../said-by.js';
import { table } from '../../table.js';

const RULE = 'public-bodies-instrument';
const papers = (code: string): Given => ({
  safeguards: [dated('paper', aSafeguard({ code }))],
  assessments: [dated('assessment', anAssessment())],
});

describe(RULE, () => {
  it.each(table<'exporter' | 'importer' | 'said'>`
    exporter | importer | said
    ${true}  | ${true}  | ${'APPLIES HOLDS'}
    ${true}  | ${false} | ${'DOES_NOT_APPLY CONDITION_FAILS'}
    ${false} | ${null}  | ${'DOES_NOT_APPLY CONDITION_FAILS'}
    ${true}  | ${null}  | ${'UNKNOWN CONDITION_NOT_KNOWN'}
    ${null}  | ${true}  | ${'UNKNOWN CONDITION_NOT_KNOWN'}
  `)(
    'says $said when the exporter is a public body $exporter, the importer $importer',
    ({ exporter, importer, said }) => {
      const dossier = aDossier({
        ...papers('EU-46-2-A'),
        exporter: { publicBody: exporter },
        importer: { publicBody: importer },
      });
      expect(saidBy(RULE, dossier, '2025-03-01')).toEqual([said]);
    },
  );

  it('goes by what is known of the flow before what is known of the parties', () => {
    const circumstances = { publicAuthorityExporter: true, publicBody: true };
    const dossier = aDossier({ ...papers('EU-46-2-A'), flow: { circumstances } });
    expect(saidBy(RULE, dossier, '2025-03-01')).toEqual(['APPLIES HOLDS']);
  });

  it.each(table<'treaty' | 'said'>`
    treaty       | said
    ${true}      | ${'APPLIES HOLDS'}
    ${false}     | ${'DOES_NOT_APPLY CONDITION_FAILS'}
    ${undefined} | ${'UNKNOWN CONDITION_NOT_KNOWN'}
  `)('in Switzerland says $said of a treaty: $treaty', ({ treaty, said }) => {
    const dossier = aDossier({
      ...papers('CH-16-2-A'),
      flow: { circumstances: { onInternationalAgreement: treaty } },
    });
    expect(saidBy(RULE, dossier, '2025-03-01', 'CH')).toEqual([said]);
  });
});
