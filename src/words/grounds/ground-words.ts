import type { GroundKind } from '../../domain/answers/ground-kind.js';
import type { ClausesModule } from '../../domain/register/safeguard.js';

/**
 * What carries a flow, for the person whose data they are. `{instrument}`, `{module}`, `{exception}` and
 * `{article}` take values; `[...]` is left out when a value in it is absent.
 */
export type GroundWords = {
  /** A few words, for a list. */
  readonly names: Readonly<Record<GroundKind, string>>;
  /** One plain sentence; what a law says otherwise is under the law. */
  readonly sentences: Readonly<Record<GroundKind, string>> &
    Readonly<
      Record<
        'INSIDE_UK' | 'INSIDE_CH' | 'INTERIM_UK' | 'INTERIM_CH' | 'ADEQUACY_UK' | 'ADEQUACY_CH',
        string
      >
    >;
  /** Added where a decision does not cover everybody. */
  readonly partial: string;
  readonly modules: Readonly<Record<ClausesModule, string>>;
  /** By the points of GDPR 49(1) and its counterpart; `2` is its second subparagraph. */
  readonly exceptions: Readonly<Record<'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | '2', string>>;
  /** By the points of FADP 17(1). */
  readonly swissExceptions: Readonly<Record<'A' | 'B' | 'C' | 'D' | 'E' | 'F', string>>;
};
