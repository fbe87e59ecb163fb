import { describe, expect, it } from '@jest/globals';
import type { PartToHide } from '../../../src/domain/redaction/hidden-part.js';
import { redactionRefusals } from '../../../src/domain/redaction/redaction-refusals.js';

const AREA = { page: 1, x: 0, y: 0, width: 10, height: 10 };
const PART: PartToHide = {
  areas: [AREA],
  term: null,
  reason: 'BUSINESS_SECRET',
  explanation: null,
};

describe('a copy with hidden parts', () => {
  const asked = {
    title: 'Clauses with Manila',
    summary: 'The prices of Annex I are hidden.',
    parts: [PART],
  };

  it.each<[what: string, part: Partial<PartToHide>]>([
    ['an area', {}],
    ['words', { areas: [], term: 'Jan Jansens' }],
    ['both', { term: 'Jan Jansens' }],
    ['something for another reason, which is said', { reason: 'OTHER', explanation: 'Because.' }],
  ])('may hide %s', (_, part) => {
    expect(redactionRefusals({ ...asked, parts: [{ ...PART, ...part }] })).toEqual([]);
  });

  it('may hide nothing, and says so', () => {
    const summary = 'Nothing is hidden in this copy.';
    expect(redactionRefusals({ ...asked, summary, parts: [] })).toEqual([]);
  });

  it.each<[what: string, part: Partial<PartToHide>, code: string, path: string]>([
    ['that hides nothing', { areas: [] }, 'NOTHING_TO_HIDE', 'input.parts.0'],
    ['that looks for one letter', { term: ' e- ' }, 'NOTHING_TO_HIDE', 'input.parts.0'],
    [
      'for another reason, without one',
      { reason: 'OTHER' },
      'HIDING_NEEDS_REASON',
      'input.parts.0.explanation',
    ],
    [
      'for another reason that is blank',
      { reason: 'OTHER', explanation: ' ' },
      'HIDING_NEEDS_REASON',
      'input.parts.0.explanation',
    ],
    ['whose words the summary says', { term: 'annex i' }, 'TERM_TOLD', 'input.parts.0.term'],
    ['whose words the title says', { term: 'MANILA' }, 'TERM_TOLD', 'input.parts.0.term'],
    [
      'whose words its reason says',
      { term: 'Jansens', explanation: 'The name of Jan Jansens.' },
      'TERM_TOLD',
      'input.parts.0.term',
    ],
  ])('is refused with a part %s', (_, part, code, path) => {
    const refusals = redactionRefusals({ ...asked, parts: [{ ...PART, ...part }] });
    expect(refusals.map((each) => [each.code, each.path])).toEqual([[code, path]]);
    expect(JSON.stringify(refusals)).not.toMatch(/jansens|manila/i);
  });

  it('is refused without a summary', () => {
    const refusals = redactionRefusals({ ...asked, summary: `short ${' '.repeat(20)}` });
    expect(refusals).toMatchObject([{ code: 'SUMMARY_REQUIRED', values: { least: '20' } }]);
  });
});
