/**
 * Finds the browsers of this machine, and installs them where none is there.
 * Plain JavaScript: runs before any package is installed.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** Program names on the PATH, and places where installers put them. An environment variable goes before all. */
const KNOWN = {
  chromium: {
    variable: 'CHROME_PATH',
    programs: [
      'google-chrome-stable',
      'google-chrome',
      'chromium',
      'chromium-browser',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    mac: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`),
    windows: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
    debian: 'chromium',
    ask: 'Chrome, Chromium or Edge',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    programs: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    mac: ['Firefox', 'Firefox Developer Edition'].map((app) => `/Applications/${app}.app/Contents/MacOS/firefox`),
    windows: ['Mozilla Firefox\\firefox.exe'],
    debian: 'firefox-esr',
    ask: 'Firefox 140 or newer',
  },
};

/**
 * Gives the path of a browser's program, or null where there is none.
 * @param {BrowserName} name
 * @returns {string | null}
 */
export function findBrowser(name) {
  return candidates(name).find(isProgram) ?? null;
}

/**
 * Gives the path of a browser's program, installing Debian's package where none is found.
 * @param {BrowserName} name
 * @returns {string}
 * @throws {Error} where it cannot be installed; the message says what the user should install
 */
export function requireBrowser(name) {
  const found = findBrowser(name) ?? installBrowser(name);
  if (found) return found;
  const { ask, variable } = KNOWN[name];
  throw new Error(`No ${name} found. Install ${ask}, or set ${variable} to the program's path.`);
}

/** @param {BrowserName} name */
function candidates(name) {
  const { variable, programs, mac, windows } = KNOWN[name];
  const chosen = env[variable];
  if (chosen) return [chosen];
  if (platform === 'darwin') return [...mac, ...mac.map((path) => join(env.HOME ?? '', path))];
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return roots.flatMap((root) => (root ? windows.map((path) => join(root, path)) : []));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return programs.flatMap((program) => folders.map((folder) => join(folder, program)));
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {BrowserName} name */
function installBrowser(name) {
  const apt = ['/usr/bin/apt-get', '/bin/apt-get'].find(isProgram);
  if (!apt) return null;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const { debian } = KNOWN[name];
  console.log(`Installing Debian's ${debian} …`);
  for (const args of [
    ['update', '-q'],
    ['install', '-q', '-y', '--no-install-recommends', debian],
  ]) {
    const [program = apt, ...rest] = [...asRoot, apt, ...args];
    const { status } = spawnSync(program, rest, {
      stdio: 'inherit',
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0 && args[0] === 'install') return null;
  }
  return findBrowser(name);
}
