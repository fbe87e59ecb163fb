import type { CommandedNoun } from '../register/change.js';

/** Whether a command must say why: it takes something back, or changes the law. */
export function needsReason(command: {
  readonly kind: 'RECORD' | 'REVISE' | 'WITHDRAW';
  readonly noun: CommandedNoun;
  readonly how?: 'CHANGE' | 'CORRECTION';
}): boolean {
  const { kind, noun, how } = command;
  return noun === 'adequacyDecision' || kind === 'WITHDRAW' || how === 'CORRECTION';
}
