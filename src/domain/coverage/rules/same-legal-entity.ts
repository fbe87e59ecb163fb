import type { Question } from '../question.js';
import { applies, doesNotApply } from '../rule.js';
import type { Rule } from '../rule.js';

/** A branch, or an employee abroad, is no second party: there must be another controller or processor. */
export const sameLegalEntity: Rule = {
  id: 'same-legal-entity',
  outcome: 'NO_RESTRICTED_TRANSFER',
  citation: {
    EU: 'GDPR 44; EDPB Guidelines 05/2021, criterion 2',
    UK: 'UK GDPR 44; ICO guidance of 2026-01-15',
    CH: 'FADP 5(e), 16',
  },
  consider: (question) => [
    question.flow.circumstances.sameLegalEntity === true || isBranch(question)
      ? applies('NO_SECOND_PARTY')
      : doesNotApply('ANOTHER_LEGAL_ENTITY'),
  ],
};

/** One is a branch of the other, or both are branches of one company. */
function isBranch({ flow, exporter, recipient }: Question): boolean {
  if (exporter === null || recipient === null) return false;
  return (
    exporter.branchOfId === flow.recipientId ||
    recipient.branchOfId === flow.exporterId ||
    (exporter.branchOfId !== null && exporter.branchOfId === recipient.branchOfId)
  );
}
