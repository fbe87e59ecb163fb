import type { RefusalCode } from '../../domain/commands/refusal.js';

/** A sentence for each refusal. `{name}` takes a value; `[...]` is left out when a value in it is absent. */
export type RefusalWords = Readonly<Record<RefusalCode, string>>;
