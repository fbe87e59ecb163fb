/** What must hold for a decision or tool to carry a flow, as the reference data write it. */
export type Condition = {
  /** The first thing named: `pipeda`, `roles`, `list`. */
  readonly name: string;
  /** What follows `:` or `=`; empty when nothing does. */
  readonly value: string;
  /** One, or each side of `a|b`. */
  readonly alternatives: readonly { readonly name: string; readonly value: string }[];
  /** `not:x`: must not be so. */
  readonly negated: boolean;
  /** `x?`: assumed unless the register says otherwise. */
  readonly assumed: boolean;
  /** `x~`: where it fails a person decides instead of a refusal. */
  readonly doubtful: boolean;
};

const parsed = new Map<string, Condition>();

/** Reads one token: `x`, `x?`, `x~`, `not:x`, `a|b`, `list:x`, `roles=C,J>P`. The same text gives the same object. */
export function condition(text: string): Condition {
  const known = parsed.get(text);
  if (known) return known;
  const negated = text.startsWith('not:');
  const body = text.slice(negated ? 4 : 0).replace(/[?~]+$/, '');
  const mark = body.search(/[=:]/);
  const name = body.replace(/[=:|].*$/, '');
  const value = mark < 0 ? '' : body.slice(mark + 1);
  const read: Condition = {
    name,
    value,
    alternatives: mark < 0 ? body.split('|').map(alternative) : [{ name, value }],
    negated,
    assumed: /\?~?$/.test(text),
    doubtful: text.endsWith('~'),
  };
  parsed.set(text, read);
  return read;
}

function alternative(name: string): Condition['alternatives'][number] {
  return { name, value: '' };
}

export type Answer = 'YES' | 'NO' | 'DOUBT';

/** Settles a condition from what each alternative says: `null` is not known. */
export function settle(
  condition: Condition,
  holds: (name: string, value: string) => boolean | null,
): Answer {
  let held: boolean | null = false;
  for (const { name, value } of condition.alternatives) {
    const one = holds(name, value);
    if (one === true) {
      held = true;
      break;
    }
    if (one === null) held = null;
  }
  if (held === null) return condition.assumed ? 'YES' : 'DOUBT';
  if (held !== condition.negated) return 'YES';
  return condition.doubtful ? 'DOUBT' : 'NO';
}
