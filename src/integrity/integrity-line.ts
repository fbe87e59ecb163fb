import type { Integrity } from './integrity.service.js';

/** What a check found, on one line: the head of the chain, to be kept elsewhere, or the fault. */
export function integrityLine({ scope, entries, head, fault }: Integrity): string {
  if (fault !== null) return `The register is NOT whole. ${fault.code}: ${fault.message}`;
  if (head === null) return 'The audit chain is empty.';
  const looked = scope === 'WHOLE' ? 'The register is whole' : 'The end of the audit chain holds';
  return `${looked}: ${entries} entries, head ${head}.`;
}
