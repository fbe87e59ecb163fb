import type { GroundKind } from './ground-kind.js';

/**
 * Whether a person who asks is given a copy of what carries a flow: as of right (clauses 8.2(c) and 8.3 of
 * the clauses of 2021; GDPR 13(1)(f)), by another way, by choice only, or because there is nothing to copy not at all.
 */
export type CopyRight = 'OWED' | 'OTHER_WAY' | 'BY_CHOICE' | 'NOTHING';

const RIGHTS: Readonly<Partial<Record<GroundKind, CopyRight>>> = {
  CLAUSES: 'OWED',
  UK_AGREEMENT: 'OWED',
  FORMER_CLAUSES: 'OWED',
  OWN_CLAUSES: 'OWED',
  CODE_OR_CERTIFICATION: 'OTHER_WAY',
  PUBLIC_INSTRUMENT: 'OTHER_WAY',
  BINDING_RULES: 'OTHER_WAY',
  MODULE_FOUR: 'BY_CHOICE',
};

export function copyRightOf(kind: GroundKind): CopyRight {
  return RIGHTS[kind] ?? 'NOTHING';
}
