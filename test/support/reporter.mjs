import { existsSync, readFileSync, writeSync } from 'node:fs';

/** Closes a run with what could not run here and why, and with one plain line of counts. */
export default class ClosingLine {
  /** @type {readonly string[]} */
  absences = [];

  /** @param {unknown} _contexts @param {import('@jest/reporters').AggregatedResult} results */
  onRunComplete(_contexts, results) {
    this.absences = absencesIn(process.env['TRANSFER_REGISTER_ABSENCES']);
    // At the very end, after the coverage that jest prints, and judges, later.
    process.once('exit', () => writeSync(1, closing(results, this.absences)));
  }

  /** With REQUIRE_ALL=1 what could not run makes the run fail. */
  getLastError() {
    if (!mustRunAll() || this.absences.length === 0) return undefined;
    return new Error('REQUIRE_ALL=1, and here something could not run.');
  }
}

function mustRunAll() {
  return process.env['REQUIRE_ALL'] === '1';
}

/** @param {string | undefined} file @returns {readonly string[]} */
function absencesIn(file) {
  if (!file || !existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { what, why } = JSON.parse(line);
      return `Could not run here: ${what}. ${why}`;
    });
}

/** @param {import('@jest/reporters').AggregatedResult} results @param {readonly string[]} absences */
function closing(results, absences) {
  const told = [...absences];
  let failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  if (mustRunAll()) failed += absences.length;
  if (failed === 0 && !results.success) {
    failed = 1;
    told.push('The run failed although its tests passed: coverage or snapshots, see above.');
  }
  const skipped = results.numPendingTests + results.numTodoTests;
  if (skipped > 0) told.push(`${skipped} skipped`);
  told.push(`${results.numPassedTests} passed, ${failed} failed`);
  return `${told.join('\n')}\n`;
}
