import type { SafeguardAnnexes } from './safeguard.js';

/** What is said of the annexes of a tool of which nobody read them. */
export const NO_ANNEXES: SafeguardAnnexes = {
  descriptionOfTransfer: null,
  competentAuthority: null,
  securityMeasures: null,
  subProcessors: null,
};
