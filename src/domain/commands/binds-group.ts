import type { SafeguardFacts } from '../register/safeguard.js';
import type { Codes } from './known.js';

/** Whether only companies of one group can be bound by a paper: rules of the group, or one that says so. */
export function bindsGroup({ code, options }: SafeguardFacts, { tools }: Codes): boolean {
  return options.insideGroup === true || tools.get(code)?.rule === 'binding-corporate-rules';
}
