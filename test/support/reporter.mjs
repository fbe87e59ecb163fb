import { existsSync, readFileSync, writeSync } from 'node:fs';

/** Closes a run with what could not run here and why, and with one plain line of counts. */
export default class ClosingLine {
  /** @param {unknown} _contexts @param {import('@jest/reporters').AggregatedResult} results */
  onRunComplete(_contexts, results) {
    const file = process.env['TRANSFER_REGISTER_ABSENCES'];
    const absences =
      file && existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
    const told = absences.map((line) => {
      const { what, why } = JSON.parse(line);
      return `Could not run here: ${what}. ${why}\n`;
    });
    const suites = results.testResults.filter(({ testExecError }) => testExecError).length;
    const failed = results.numFailedTests + suites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const tail = skipped > 0 ? `, ${skipped} skipped` : '';
    told.push(`${results.numPassedTests} passed, ${failed} failed${tail}\n`);
    // At the very end, after the coverage that jest prints later.
    process.once('exit', () => writeSync(1, told.join('')));
  }
}
