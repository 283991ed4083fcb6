/**
 * npm start [-- PAGE] [--chrome | --firefox]: opens a browser with Smallprint in it on PAGE, an address or a file.
 * Plain JavaScript: installs what is missing first.
 */
import { findBrowser, requireBrowser } from './browsers.mjs';
import { requirePackages, runNpm } from './packages.mjs';

const USAGE = 'Usage: npm start [-- [--chrome | --firefox] [PAGE]]   PAGE is an address or a file';

const args = process.argv.slice(2);
const flags = args.filter((arg) => arg.startsWith('--'));
const pages = args.filter((arg) => !arg.startsWith('--'));
if (pages.length > 1 || flags.length > 1 || flags.some((flag) => flag !== '--chrome' && flag !== '--firefox')) {
  console.error(USAGE);
  process.exit(2);
}

try {
  const name = chooseBrowser();
  const program = requireBrowser(name);
  requirePackages();
  runNpm(['run', '--silent', `build:${name}`]);
  runNpm(['run', '--silent', 'open', '--', name, program, ...pages]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** The one asked for; otherwise one that is there, Chromium's kind first. */
function chooseBrowser() {
  if (flags[0] === '--firefox') return 'firefox';
  if (flags[0] === '--chrome') return 'chromium';
  return !findBrowser('chromium') && findBrowser('firefox') ? 'firefox' : 'chromium';
}
