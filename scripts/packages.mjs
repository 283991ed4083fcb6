/** Installs the packages where they are missing or older than the lock file. Plain JavaScript: runs before any package. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { platform } from 'node:process';

/** Where npm notes what it installed. */
const INSTALLED = 'node_modules/.package-lock.json';

/**
 * Makes sure that every package is there.
 * @throws {Error} when npm fails
 */
export function requirePackages() {
  if (isCurrent()) return;
  console.log('Installing packages …');
  // Not `npm ci`: it refuses a lock file that was written where some other system's builds could not be had.
  runNpm(['install', '--no-save']);
}

/**
 * Runs npm and waits for it; npm puts the project's own Node first for its scripts.
 * @param {string[]} args
 * @throws {Error} when it fails
 */
export function runNpm(args) {
  const { status, error } = spawnSync('npm', args, { stdio: 'inherit', shell: platform === 'win32' });
  if (error) throw error;
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed`);
}

function isCurrent() {
  if (!existsSync(INSTALLED)) return false;
  const installed = readPackages(INSTALLED);
  // A package for another system is in the lock file, and rightly not installed.
  return Object.entries(readPackages('package-lock.json')).every(
    ([path, { version, optional }]) =>
      path === '' || (installed[path] ? installed[path].version === version : optional),
  );
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, optional?: boolean }>} by path
 */
function readPackages(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}
