import { misfit } from '../database/noun-rows.js';
import { LEFT_OUT } from '../domain/commands/left-out.js';
import type { Noun } from '../domain/register/change.js';

type Facts = Readonly<Record<string, unknown>>;

/**
 * What is wrong with facts that are read back, if anything: rules and tables look into them and rely on
 * their shape. What a text says is its own affair.
 */
export function factsFault(noun: Noun, facts: Facts): string | null {
  const found = misfit(noun, facts);
  if (found !== null) return `has no fitting ${found.fact}: ${found.expected}`;
  for (const [fact, sample] of Object.entries(SAMPLES[noun])) {
    const value = facts[fact];
    if (Array.isArray(sample) && !Array.isArray(value)) return `has no fitting ${fact}: a list`;
    if (isGroup(sample) && !isGroup(value)) return `has no fitting ${fact}: an object`;
    if (value === undefined) return `has no ${fact}`;
  }
  return null;
}

function isGroup(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What each fact looks like when nobody gave it. */
const SAMPLES: Readonly<Record<Noun, object>> = {
  ...LEFT_OUT,
  safeguard: { ...LEFT_OUT.safeguard, parties: [] },
  territory: {},
  transferTool: { names: {}, conditions: [], alsoServes: [], disputedOn: [] },
  vocabularyTerm: { labels: {}, legalBases: [] },
};
