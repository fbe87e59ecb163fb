import type { CommandedNoun } from '../../src/domain/register/change.js';

/** The days of a naive register by number; the last stands for every day after it. */
export const DAYS = 6;

type Facts = Readonly<Record<string, unknown>>;

/** A record as nobody would keep it: its facts, day by day. */
type Plain = { readonly noun: CommandedNoun; readonly days: readonly (Facts | null)[] };

/** Every record by its id, as it is known at one moment. */
export type NaiveRegister = ReadonlyMap<string, Plain>;

/** What one command says, in numbers: `from` is in it, `to` is not. */
export type Edit = {
  readonly noun: CommandedNoun;
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly change: (before: Facts | null) => Facts | null;
};

/** The register after an edit: the days it is about are different, all others as they were. */
export function edited(register: NaiveRegister, edit: Edit): NaiveRegister {
  const empty = Array.from({ length: DAYS + 1 }, () => null);
  const days = (register.get(edit.id)?.days ?? empty).map((facts, day) =>
    edit.from <= day && day < edit.to ? edit.change(facts) : facts,
  );
  return new Map([...register, [edit.id, { noun: edit.noun, days }]]);
}

/** What a reader sees of a noun on a day. */
export function onDay(
  register: NaiveRegister,
  noun: CommandedNoun,
  day: number,
): ReadonlyMap<string, Facts> {
  return new Map(
    [...register].flatMap(([id, record]) => {
      const facts = record.noun === noun ? (record.days[day] ?? null) : null;
      return facts === null ? [] : [[id, facts] as const];
    }),
  );
}

/** What may never be so on a day, in words; none when the day is in order. */
export function disorder(register: NaiveRegister, day: number): readonly string[] {
  const companies = onDay(register, 'recipient', day);
  const flows = onDay(register, 'dataFlow', day);
  const standings = [...onDay(register, 'standing', day).values()];
  const found: string[] = [];
  for (const [id, { exporterId, recipientId, recipientRole }] of flows) {
    if (exporterId === recipientId) found.push(`${id} goes to itself`);
    for (const party of [exporterId, recipientId]) {
      if (!companies.has(String(party))) found.push(`${id} has a party that is not there`);
    }
    const { kind } = companies.get(String(recipientId)) ?? {};
    if (kind === 'AUTHORITY' && recipientRole === 'PROCESSOR') found.push(`${id} has no processor`);
    if (leadsBack(flows, id)) found.push(`${id} leads back`);
  }
  const listed = standings.map(
    ({ recipientId, scheme }) => `${String(recipientId)} ${String(scheme)}`,
  );
  if (new Set(listed).size < listed.length) found.push('a company is listed twice');
  return found;
}

function leadsBack(flows: ReadonlyMap<string, Facts>, id: string): boolean {
  const met = new Set<unknown>();
  for (let above: unknown = id; above !== null && above !== undefined;) {
    if (met.has(above)) return true;
    met.add(above);
    above = flows.get(String(above))?.['onwardOfId'];
  }
  return false;
}
