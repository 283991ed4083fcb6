/** From the paths on the command line to the documents to read. */
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** What a folder is searched for; a file named outright is read whatever its ending. */
const ENDINGS = new Set(['.html', '.htm', '.txt', '.md']);

/** A document to read: a file's path, or "-" for standard input. `problem` says why a path leads nowhere. */
export interface Source {
  path: string;
  problem?: string;
}

/** Yields every document under the paths, in the order given and by name within a folder, one at a time. */
export async function* findFiles(paths: readonly string[]): AsyncGenerator<Source> {
  for (const path of paths) {
    if (path === '-') yield { path };
    else yield* findUnder(path);
  }
}

async function* findUnder(path: string): AsyncGenerator<Source> {
  try {
    if (!(await stat(path)).isDirectory()) {
      yield { path };
      return;
    }
    const entries = await readdir(path, { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const inner = join(path, entry.name);
      // A link to a folder is not followed: it could lead back up.
      if (entry.isDirectory()) yield* findUnder(inner);
      else if (ENDINGS.has(extname(entry.name).toLowerCase())) yield { path: inner };
    }
  } catch (error) {
    yield { path, problem: describeProblem(error) };
  }
}

/** Says in one line what went wrong, without the stack. */
export function describeProblem(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
