import type { ExtractFormatter } from './extract-format.js';
import { ExtractRefused } from './extract-refused.js';
import type { ExtractRequest } from './extract-request.js';

/** Flows of one sample. */
export const MOST_SAMPLED = 200;

/** Extracts that are written at the same time by one process. */
export const MOST_AT_ONCE = 3;

/** Refuses what cannot be written, before anything is read but the number of flows. */
export function admit(
  { formats, filter, history, safeguardId, sample }: ExtractRequest,
  formatters: readonly ExtractFormatter[],
  flows: number,
): void {
  if (formats.length === 0) throw new ExtractRefused('NO_FORMAT', 'format', 'name at least one');
  if (history && formats.includes('NATIVE') && Object.keys(filter).length > 0) {
    const reason = 'the whole history cannot be filtered; leave out the filter or the history';
    throw new ExtractRefused('HISTORY_WITH_FILTER', 'history', reason);
  }
  if (formats.includes('ANNEXES') && safeguardId === null) {
    throw new ExtractRefused('SAFEGUARD_REQUIRED', 'safeguard', 'name the safeguard by its id');
  }
  if (formats.includes('SAMPLE') && sample === null) {
    throw new ExtractRefused('SAMPLE_REQUIRED', 'sample', 'say how many flows, and the seed');
  }
  for (const { format, mostFlows } of formatters) {
    if (mostFlows !== null && flows > mostFlows) {
      const reason = `${format} holds ${mostFlows} flows at most, and ${flows} match; narrow the filter, or take ${OFFERED[format] ?? 'CSV'}`;
      throw new ExtractRefused('TOO_MANY_FLOWS', 'format', reason);
    }
  }
}

/** What holds the same, whatever the size. */
const OFFERED: Readonly<Partial<Record<string, string>>> = {
  INVENTORY_XLSX: 'INVENTORY_CSV',
  TILT: 'DPV_TURTLE',
};
