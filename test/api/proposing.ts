import { PROCUREMENT } from './commanding.js';
import type { Commanding, Json } from './commanding.js';
import { from } from './proposed-processor.js';

const SEEN = `query ($id: ID!) { proposal(id: $id) {
  author state reason
  history { step actor reason }
  gaps { code path rule citation blocks message }
  changes { name id as change { text } }
  coverage { exporter recipient destination on coverage { regime outcome tool { code } } }
} }`;

/** A company to propose. */
export const proposedVendor = (legalName: string, facts: object = {}): object => ({
  recordRecipient: { from, facts: { kind: 'SERVICE_PROVIDER', legalName, ...facts } },
});

/** The codes of gaps, in the order of the alphabet. */
export const codesOf = (gaps: readonly { readonly code: string }[]): readonly string[] =>
  gaps.map(({ code }) => code).toSorted();

/** Which draft, and who saves it: procurement a new one when nothing is said. */
type Saving = { readonly id?: string | null; readonly token?: string };

/** How a test proposes. */
export type Proposing = {
  readonly save: (commands: readonly object[], saving?: Saving) => Promise<Json>;
  readonly step: (name: string, id: string, token: string, reason?: string) => Promise<Json>;
  readonly seen: (id: string) => Promise<Json>;
};

export function proposing(hands: Pick<Commanding, 'step' | 'read'>): Proposing {
  return {
    save: (commands, { id = null, token = PROCUREMENT } = {}) => {
      const said = { title: 'A call centre', reason: 'Calls in English are answered in Nagpur' };
      return hands.step('saveProposal', { input: { id, ...said, commands } }, token);
    },
    step: (name, id, token, reason = 'Because') => hands.step(name, { id, reason }, token),
    seen: async (id) => (await hands.read(SEEN, { id })).proposal,
  };
}
