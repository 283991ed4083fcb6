/** npm test: every check there is, from a clean clone. Plain JavaScript: runs before any package is installed. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { requireBrowser } from './browsers.mjs';
import { requirePackages, runNpm } from './packages.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

const REPORTS = resolve('artifacts/tests');

/** Each step runs, whatever became of those before it: one failure must not hide another. */
const STEPS = [
  step('browsers', () => ['chromium', 'firefox'].map((name) => requireBrowser(/** @type {'chromium'} */ (name)))),
  npmStep('typecheck'),
  npmStep('lint'),
  vitestStep('unit'),
  npmStep('build'),
  npmStep('lint-addon'),
  vitestStep('e2e'),
];

process.exitCode = main();

function main() {
  requirePackages();
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  const results = STEPS.map(({ name, run }) => {
    console.log(`\n=== ${name}`);
    const began = performance.now();
    const count = run();
    return { name, count, seconds: Math.round((performance.now() - began) / 1000) };
  });

  console.log('');
  for (const { name, count, seconds } of results) {
    const { passed, failed, skipped } = count;
    console.log(
      `${failed ? 'FAILED' : 'ok    '}  ${name}: ${passed} passed, ${failed} failed, ${skipped} skipped (${seconds} s)`,
    );
  }
  const sum = (/** @type {keyof Count} */ key) => results.reduce((total, { count }) => total + count[key], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') > 0 ? 1 : 0;
}

/**
 * A step that passes or fails as a whole.
 * @param {string} name
 * @param {() => unknown} act throws on failure
 */
function step(name, act) {
  return {
    name,
    /** @returns {Count} */
    run() {
      try {
        act();
        return { passed: 1, failed: 0, skipped: 0 };
      } catch (error) {
        console.error(error instanceof Error ? error.message : error);
        return { passed: 0, failed: 1, skipped: 0 };
      }
    },
  };
}

/** @param {string} script */
function npmStep(script) {
  return step(script, () => runNpm(['run', '--silent', script]));
}

/**
 * A step whose tests count one by one.
 * @param {string} script
 */
function vitestStep(script) {
  const report = `${REPORTS}/${script}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const whole = step(script, () => runNpm(['run', '--silent', script, '--', ...reporters]));
  return {
    name: script,
    /** @returns {Count} */
    run() {
      const { failed } = whole.run();
      const count = readReport(report);
      // A run that breaks off before its tests, or after them, has failed all the same.
      return { ...count, failed: Math.max(count.failed, failed, count.passed > 0 ? 0 : 1) };
    },
  };
}

/**
 * @param {string} file
 * @returns {Count}
 */
function readReport(file) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
