import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findFiles, type Source } from './find-files.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'smallprint-'));
});
afterEach(() => rm(folder, { recursive: true }));

const touch = async (...names: string[]) => {
  for (const name of names) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), '');
  }
};

const list = async (...paths: string[]) => {
  const found: Source[] = [];
  for await (const source of findFiles(paths)) found.push(source);
  return found;
};

const find = async (...paths: string[]) =>
  (await list(...paths)).map(({ path }) => (path === '-' ? path : relative(folder, path)));

describe('findFiles', () => {
  it('finds every kind of document in a folder, in subfolders too, and nothing else', async () => {
    await touch('b.txt', 'a.html', 'deep/er/c.HTM', 'deep/d.md', 'e.pdf', 'f', 'g.json');
    expect(await find(folder)).toEqual(['a.html', 'b.txt', 'deep/d.md', 'deep/er/c.HTM']);
  });

  it('takes a file that is named, whatever its ending', async () => {
    await touch('policy.xyz');
    expect(await find(join(folder, 'policy.xyz'), '-')).toEqual(['policy.xyz', '-']);
  });

  it('does not run in circles', async () => {
    await touch('inner/a.html');
    await symlink(folder, join(folder, 'inner', 'up'));
    expect(await find(folder)).toEqual(['inner/a.html']);
  });

  it('says what is wrong with a path and goes on', async () => {
    await touch('a.html');
    const missing = join(folder, 'missing.html');
    const found = await list(missing, folder);
    expect(found[0]).toEqual({ path: missing, problem: expect.stringMatching(/ENOENT/) });
    expect(found[1]).toEqual({ path: join(folder, 'a.html') });
  });
});
