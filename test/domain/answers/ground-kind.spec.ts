import { describe, expect, it } from '@jest/globals';
import { groundKindOf } from '../../../src/domain/answers/ground-kind.js';
import type { GroundKind } from '../../../src/domain/answers/ground-kind.js';
import { RULES } from '../../../src/domain/coverage/rules.js';

describe('the kind of ground of an answer', () => {
  it.each<{
    outcome: string;
    rule: string | null;
    code: string | null;
    module: string | null;
    kind: GroundKind;
  }>`
    outcome                     | rule                                     | code                      | module  | kind
    ${'NO_RESTRICTED_TRANSFER'} | ${'inside-the-area'}                     | ${null}                   | ${null} | ${'INSIDE'}
    ${'NO_RESTRICTED_TRANSFER'} | ${'same-legal-entity'}                   | ${null}                   | ${null} | ${'SAME_ENTITY'}
    ${'NO_RESTRICTED_TRANSFER'} | ${'direct-collection'}                   | ${null}                   | ${null} | ${'DIRECT_COLLECTION'}
    ${'NO_RESTRICTED_TRANSFER'} | ${'return-to-own-controller'}            | ${null}                   | ${null} | ${'RETURN'}
    ${'NO_RESTRICTED_TRANSFER'} | ${'interim-not-a-transfer'}              | ${null}                   | ${null} | ${'INTERIM'}
    ${'ADEQUATE'}               | ${'adequacy-decision'}                   | ${'EU-45'}                | ${null} | ${'ADEQUACY'}
    ${'SAFEGUARDED'}            | ${'standard-contractual-clauses'}        | ${'EU-46-2-C-SCC2021-M1'} | ${'M1'} | ${'CLAUSES'}
    ${'SAFEGUARDED'}            | ${'standard-contractual-clauses'}        | ${'EU-46-2-C-SCC2021-M4'} | ${'M4'} | ${'MODULE_FOUR'}
    ${'SAFEGUARDED'}            | ${'uk-transfer-agreement'}               | ${'UK-ADDENDUM'}          | ${'M2'} | ${'CLAUSES'}
    ${'SAFEGUARDED'}            | ${'uk-transfer-agreement'}               | ${'UK-ADDENDUM'}          | ${'M4'} | ${'MODULE_FOUR'}
    ${'SAFEGUARDED'}            | ${'uk-transfer-agreement'}               | ${'UK-IDTA'}              | ${null} | ${'UK_AGREEMENT'}
    ${'SAFEGUARDED'}            | ${'former-standard-contractual-clauses'} | ${'EU-SCC2010'}           | ${null} | ${'FORMER_CLAUSES'}
    ${'SAFEGUARDED'}            | ${'binding-corporate-rules'}             | ${'EU-46-2-B-BCR-C'}      | ${null} | ${'BINDING_RULES'}
    ${'SAFEGUARDED'}            | ${'code-of-conduct-or-certification'}    | ${'EU-46-2-E'}            | ${null} | ${'CODE_OR_CERTIFICATION'}
    ${'SAFEGUARDED'}            | ${'authorised-clauses'}                  | ${'EU-46-3-A'}            | ${null} | ${'OWN_CLAUSES'}
    ${'SAFEGUARDED'}            | ${'public-bodies-instrument'}            | ${'EU-46-2-A'}            | ${null} | ${'PUBLIC_INSTRUMENT'}
    ${'DEROGATION'}             | ${'derogation'}                          | ${'EU-49-1-B'}            | ${null} | ${'DEROGATION'}
    ${'NEEDS_REVIEW'}           | ${'adequacy-decision'}                   | ${'EU-45'}                | ${null} | ${'NEEDS_REVIEW'}
    ${'NOT_COVERED'}            | ${null}                                  | ${null}                   | ${null} | ${'NOT_COVERED'}
    ${'SAFEGUARDED'}            | ${'a-rule-of-another-version'}           | ${null}                   | ${null} | ${'NEEDS_REVIEW'}
    ${'SAFEGUARDED'}            | ${null}                                  | ${null}                   | ${null} | ${'NEEDS_REVIEW'}
  `('is $kind for $outcome by $rule ($code)', ({ kind, ...answered }) => {
    expect(groundKindOf(answered as never)).toBe(kind);
  });

  it('is of no law for a flow under none', () => {
    expect(groundKindOf(null)).toBe('NO_LAW');
  });

  it('is known for every rule that covers a flow', () => {
    const covering = RULES.filter(
      ({ outcome }) => outcome !== 'NEEDS_REVIEW' && outcome !== 'NOT_COVERED',
    );
    const kinds = covering.map(({ id, outcome }) =>
      groundKindOf({ outcome, rule: id, code: null, module: null }),
    );
    expect(kinds).not.toContain('NEEDS_REVIEW');
  });
});
