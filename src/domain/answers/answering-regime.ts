import { HOME } from '../coverage/regimes.js';
import type { Regime } from '../register/regime.js';

/** The law under which a company answers, by the territory it is established in: its own, else that of the EU. */
export function answeringRegime(establishedIn: string | null): Regime {
  if (establishedIn === HOME.UK) return 'UK';
  return establishedIn === HOME.CH ? 'CH' : 'EU';
}
