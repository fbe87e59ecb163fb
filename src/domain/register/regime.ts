/** The three laws a flow can be under: EU GDPR, UK GDPR, Swiss FADP. */
export type Regime = 'EU' | 'UK' | 'CH';

export const REGIMES: readonly Regime[] = ['EU', 'UK', 'CH'];
