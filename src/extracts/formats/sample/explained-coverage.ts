import type { Coverage, Finding } from '../../../domain/coverage/coverage.js';
import { explain } from '../../../words/explain.js';
import type { Language } from '../../../words/language.js';
import { missingInWords } from '../../../words/missing-in-words.js';
import { outcomeInWords } from '../../../words/outcome-in-words.js';
import { ruleInWords } from '../../../words/rule-in-words.js';
import { territoryInWords } from '../../../words/territory-in-words.js';

/** A verdict with everything every rule said, as codes and in words. */
export function explainedCoverage(coverage: Coverage, language: Language): object {
  const { outcome, rule, missing, considered, ...rest } = coverage;
  return {
    ...rest,
    outcome,
    words: outcomeInWords(outcome, language),
    rule: rule && { id: rule, words: ruleInWords(rule, language) },
    missing: missing.map((code) => missingOf(code, language)),
    considered: considered.map((finding) => explainedFinding(finding, language)),
  };
}

function explainedFinding(finding: Finding, language: Language): object {
  const { rule, reason, missing } = finding;
  return {
    ...finding,
    rule: { id: rule, words: ruleInWords(rule, language) },
    reason: {
      ...reason,
      words: explain(reason, language, (code) => territoryInWords(code, code, language)),
    },
    missing: missing.map((code) => missingOf(code, language)),
  };
}

function missingOf(code: string, language: Language): object {
  return { code, words: missingInWords(code, language) };
}
