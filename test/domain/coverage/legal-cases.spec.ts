import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { lawIndex } from '../../../seeds/reference/law-index.js';
import type { Coverage } from '../../../src/domain/coverage/coverage.js';
import { decideCoverage } from '../../../src/domain/coverage/decide-coverage.js';
import { REGIMES } from '../../../src/domain/register/regime.js';
import { localDate } from '../../../src/domain/time/local-date.js';
import { caseDossier } from './case-dossier.js';
import { legalCases } from './legal-case.js';
import type { LegalCase } from './legal-case.js';

const law = lawIndex();
const files = [new URL('legal-cases.csv', import.meta.url).pathname, process.env['LEGAL_CASES']];

function decide(legalCase: LegalCase): Coverage {
  const { row } = legalCase;
  const regime = REGIMES.find((each) => each === row.regime);
  if (regime === undefined)
    throw new RangeError(`Case ${row.case_id}: unknown regime ${row.regime}.`);
  return decideCoverage(caseDossier(legalCase, law), regime, localDate(row.as_of_date));
}

/** One line per case: id, outcome, rule, what was missing. */
function line({ row }: LegalCase, { outcome, rule, missing }: Coverage, expected: string): string {
  return `${row.case_id}: expected ${expected}, got ${outcome}, rule ${rule ?? 'none'}, missing ${missing.join(' ') || 'nothing'}`;
}

describe.each(files.filter((file) => file !== undefined && file !== ''))(
  'the cases of %s',
  (file) => {
    const cases = legalCases(readFileSync(String(file), 'utf8'));

    it('are there', () => {
      expect(cases.length).toBeGreaterThan(0);
    });

    it('come out as a lawyer expects', () => {
      const failing = cases.flatMap((legalCase) => {
        const coverage = decide(legalCase);
        const expected = legalCase.row.expected_outcome;
        return coverage.outcome === expected ? [] : [line(legalCase, coverage, expected)];
      });
      if (failing.length > 0) process.stderr.write(`${failing.join('\n')}\n`);
      expect(failing).toEqual([]);
    });
  },
);

describe('a file of cases', () => {
  const csv = readFileSync(new URL('legal-cases.csv', import.meta.url), 'utf8');

  it('is refused with an unknown column, which is named', () => {
    expect(() => legalCases(csv.replace('as_of_date', 'day'))).toThrow('Unknown column "day"');
  });

  it('is refused with an unknown key, which is named with its case', () => {
    expect(() => legalCases(csv.replace('safe_harbor=', 'safe_harbour='))).toThrow(
      'Case T001: unknown key "safe_harbour"',
    );
  });

  it('is refused when a column is absent', () => {
    expect(() => legalCases('case_id,as_of_date\n')).toThrow('"regime" is absent');
  });
});
