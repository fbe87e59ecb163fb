import type { LocalDate } from '../time/local-date.js';
import type { LawProvenance } from './provenance.js';
import type { Regime } from './regime.js';

/** One row of the catalogue of what may carry a transfer, and of what people mistake for it. */
export type TransferToolFacts = {
  readonly code: string;
  readonly regime: Regime;
  readonly article: string;
  readonly names: { readonly en: string; readonly nl: string };
  readonly kind:
    'ADEQUACY' | 'SAFEGUARD' | 'REPEALED_SAFEGUARD' | 'DEROGATION' | 'NOT_A_GROUND' | 'NOT_ADOPTED';
  /** The rule of the core that judges it. */
  readonly rule: string;
  /** Tokens the rule understands: what must hold for the tool to carry a flow. */
  readonly conditions: readonly string[];
  /** Codes under which it is also judged in another regime, such as EU clauses in Switzerland. */
  readonly alsoServes: readonly string[];
  /** Last day on which it could be concluded. */
  readonly concludeUntil: LocalDate | null;
  /** Days on which sources differ about whether it still holds. */
  readonly disputedOn: readonly LocalDate[];
  readonly evidence: string;
  readonly note: string | null;
} & LawProvenance;
