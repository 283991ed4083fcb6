/** The yardstick that lies with the labelled data: our figures must be its figures. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { PolicyRecord } from '../../lib/commandline/record.ts';
import type { FindingsFigures } from './findings.ts';

/**
 * Has `tools/score.mjs` count the same records.
 * @throws {Error} where it comes to other figures, or does not run
 */
export function checkAgainstYardstick(
  folder: string,
  set: string,
  records: readonly PolicyRecord[],
  figures: FindingsFigures,
): void {
  const input = records.map((record) => JSON.stringify(record)).join('\n');
  const args = [join(folder, 'tools', 'score.mjs'), join(folder, set)];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { input, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The yardstick failed: ${stderr}`);
  const theirs = stdout.trim().split('\n').at(-1);
  const ours = describeFigures(figures);
  if (!theirs?.startsWith(ours)) throw new Error(`Figures differ on ${set}.\nours:   ${ours}\ntheirs: ${theirs}`);
}

/** In the yardstick's own words. */
function describeFigures({
  documents,
  pairs,
  agreement,
  kappa,
  macroF1,
  flips,
  withoutEvidence,
}: FindingsFigures): string {
  return [
    `documents ${documents}`,
    `pairs ${pairs}`,
    `agreement ${(100 * agreement).toFixed(1)}%`,
    `kappa ${kappa.toFixed(3)}`,
    `macro-F1 ${macroF1.toFixed(3)}`,
    `flips ${flips}`,
    `findings without evidence ${withoutEvidence} of `,
  ].join('  ');
}
