import { expect, it } from '@jest/globals';
import { answerGap, ANSWER_GAPS } from '../../../src/domain/answers/answer-gap.js';
import { copyRightOf } from '../../../src/domain/answers/copy-right.js';
import { GROUND_KINDS } from '../../../src/domain/answers/ground-kind.js';

it('a copy is owed of clauses and contracts, not of Module Four, rules of a group or a decision', () => {
  const owed = GROUND_KINDS.filter((kind) => copyRightOf(kind) === 'OWED');
  expect(owed).toEqual(['CLAUSES', 'UK_AGREEMENT', 'FORMER_CLAUSES', 'OWN_CLAUSES']);
  expect(copyRightOf('MODULE_FOUR')).toBe('BY_CHOICE');
  expect(copyRightOf('BINDING_RULES')).toBe('OTHER_WAY');
  expect(copyRightOf('ADEQUACY')).toBe('NOTHING');
});

it('only a copy that is owed and not there, or an answer nobody wrote, keeps a letter back', () => {
  const blocking = ANSWER_GAPS.filter((code) => answerGap(code).blocking);
  expect(blocking).toEqual(['NO_REDACTED_COPY', 'NO_ANSWER']);
  expect(answerGap('NOT_FOUND', { about: 'Chile' }).values).toEqual({ about: 'Chile' });
});
