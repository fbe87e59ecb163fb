import { describe, expect, it } from '@jest/globals';
import { decideCoverages } from '../../../src/domain/coverage/decide-coverages.js';
import { localDate } from '../../../src/domain/time/local-date.js';
import { table } from '../table.js';
import { aDossier } from './a-dossier.js';

describe('decideCoverages', () => {
  it.each(table<'exporter' | 'answers'>`
    exporter                                        | answers
    ${{ establishedIn: 'BE' }}                      | ${['EU NOT_COVERED']}
    ${{ establishedIn: 'BE', alsoUnder: ['CH'] }}   | ${['EU NOT_COVERED', 'CH NOT_COVERED']}
    ${{ establishedIn: 'US' }}                      | ${[]}
  `)('on a flow to India from $exporter: $answers', ({ exporter, answers }) => {
    const coverages = decideCoverages(aDossier({ exporter }), localDate('2024-01-01'));
    expect(coverages.map(({ regime, outcome }) => `${regime} ${outcome}`)).toEqual(answers);
  });
});
