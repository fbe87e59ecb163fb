import { describe, expect, it } from '@jest/globals';
import { condition, settle } from '../../../src/domain/coverage/condition.js';
import { CONDITIONS } from '../../../src/domain/coverage/conditions.js';
import { question } from '../../../src/domain/coverage/question.js';
import { localDate } from '../../../src/domain/time/local-date.js';
import { aDossier } from './a-dossier.js';
import { table } from '../table.js';

describe('condition', () => {
  it.each(table<'text' | 'name' | 'value' | 'negated' | 'assumed' | 'doubtful'>`
    text                                  | name                        | value                     | negated  | assumed  | doubtful
    ${'lgpd'}                             | ${'lgpd'}                   | ${''}                     | ${false} | ${false} | ${false}
    ${'automated?'}                       | ${'automated'}              | ${''}                     | ${false} | ${true}  | ${false}
    ${'not:fsc_credit_information'}       | ${'fsc_credit_information'} | ${''}                     | ${true}  | ${false} | ${false}
    ${'not:importer_under_gdpr?~'}        | ${'importer_under_gdpr'}    | ${''}                     | ${true}  | ${true}  | ${true}
    ${'swiss_rider~'}                     | ${'swiss_rider'}            | ${''}                     | ${false} | ${false} | ${true}
    ${'list:dpf'}                         | ${'list'}                   | ${'dpf'}                  | ${false} | ${false} | ${false}
    ${'approved_by=FDPIC|ICO@2020-12-31'} | ${'approved_by'}            | ${'FDPIC|ICO@2020-12-31'} | ${false} | ${false} | ${false}
  `)('reads $text', ({ text, ...read }) => {
    expect(condition(String(text))).toMatchObject(read);
    expect(condition(String(text))).toBe(condition(String(text)));
  });

  it('reads alternatives', () => {
    expect(condition('pipeda|provincial_equivalent').alternatives.map(({ name }) => name)).toEqual([
      'pipeda',
      'provincial_equivalent',
    ]);
  });
});

describe('settle', () => {
  it.each<[string, readonly (boolean | null)[], string]>([
    ['x', [true], 'YES'],
    ['x', [false], 'NO'],
    ['x', [null], 'DOUBT'],
    ['x?', [null], 'YES'],
    ['x?', [false], 'NO'],
    ['x~', [false], 'DOUBT'],
    ['not:x', [true], 'NO'],
    ['not:x', [false], 'YES'],
    ['not:x', [null], 'DOUBT'],
    ['a|b', [false, true], 'YES'],
    ['a|b', [null, true], 'YES'],
    ['a|b', [null, false], 'DOUBT'],
    ['a|b', [false, false], 'NO'],
  ])('to %s being %j answers %s', (text, holds, answer) => {
    const answers = [...holds];
    expect(settle(condition(text), () => answers.shift() ?? null)).toBe(answer);
  });
});

describe('CONDITIONS', () => {
  it('do not know what a paper says where there is none', () => {
    const asked = question(aDossier(), 'EU', localDate('2024-01-01'));
    const tool = aDossier().law.tools.get('EU-49-1-A')?.[0]?.facts;
    if (asked === null || tool === undefined) throw new Error('no question');
    const subject = { question: asked, tool, safeguard: null };
    const ofPapers = ['module', 'approved_by', 'authorised', 'notified', 'swiss_rider'];
    expect(ofPapers.map((name) => CONDITIONS[name]?.(subject, ''))).toEqual(
      ofPapers.map(() => null),
    );
    expect(CONDITIONS['bound']?.(subject, '')).toBe(false);
  });
});
