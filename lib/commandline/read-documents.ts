/** Reads the documents that the command line names, one at a time. */
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { describeProblem, findFiles } from './find-files.ts';
import { type Reading, readPolicy } from './read-policy.ts';

/** One document's outcome: what was read, or why it could not be. */
export type Outcome = { source: string; reading: Reading } | { source: string; problem: string };

/**
 * Yields one outcome for each document under the paths, holding no more than one in memory.
 * @param paths files, folders, or "-" for what `standardInput` gives
 * @param url the address of the document, or empty where unknown
 */
export async function* readDocuments(
  paths: readonly string[],
  url: string,
  standardInput: AsyncIterable<Uint8Array>,
): AsyncGenerator<Outcome> {
  for await (const { path, problem } of findFiles(paths)) {
    if (problem !== undefined) {
      yield { source: path, problem };
      continue;
    }
    try {
      const bytes = path === '-' ? await buffer(standardInput) : await readFile(path);
      yield { source: path, reading: readPolicy(bytes, url) };
    } catch (error) {
      yield { source: path, problem: describeProblem(error) };
    }
  }
}
