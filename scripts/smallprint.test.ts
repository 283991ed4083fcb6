import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PolicyRecord } from '../lib/commandline/record.ts';
import { PRACTICE_IDS } from '../lib/practices/ids.ts';

const SCRIPT = resolve(import.meta.dirname, 'smallprint.ts');
const SAMPLE = resolve(import.meta.dirname, '../test/pages/sample-policy.html');

const POLICY = `Privacy policy

We collect your name and your e-mail address. We do not sell your personal information to anyone.

We share your personal information with:

- service providers who work for us.
`;

let folder: string;
const inFolder = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'smallprint-'));
  await writeFile(inFolder('a.txt'), POLICY);
  await writeFile(inFolder('b.html'), `<title>Privacy policy</title><h1>Privacy policy</h1><p>${POLICY}</p>`);
  await writeFile(inFolder('c.html'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
});
afterAll(() => rm(folder, { recursive: true }));

async function run(args: string[], input = '') {
  const child = spawn(process.execPath, [SCRIPT, ...args]);
  child.stdin.end(input);
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((done) => child.on('close', done)),
  ]);
  return {
    out,
    err,
    code,
    records: () =>
      out
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as PolicyRecord),
  };
}

/** Each finding's words must stand in the text at the place named. */
function expectVerbatim({ practices, text = '' }: PolicyRecord) {
  for (const { finding, evidence } of practices) {
    expect(evidence.length > 0).toBe(finding !== 'silent');
    for (const { quote, start, end } of evidence) expect(text.slice(start, end)).toBe(quote);
  }
}

describe('smallprint', () => {
  it('prints one object a line, in order, and goes on past a file that cannot be read', async () => {
    const { records, err, code } = await run(['--json', '--text', folder, inFolder('missing.txt')]);
    const read = records();
    expect(read.map(({ source, error }) => [source, error])).toEqual([
      [inFolder('a.txt'), null],
      [inFolder('b.html'), null],
      [inFolder('c.html'), 'not a text document'],
      [inFolder('missing.txt'), expect.stringContaining('ENOENT')],
    ]);
    for (const record of read) expect(record.practices.map(({ id }) => id)).toEqual(PRACTICE_IDS);
    for (const record of read) expectVerbatim(record);
    expect(code).toBe(1);
    expect(err).toBe('');
  });

  it('finds what a policy says', async () => {
    const { records, code } = await run(['--json', inFolder('a.txt')]);
    const [record] = records();
    const found = Object.fromEntries(record?.practices.map(({ id, finding }) => [id, finding]) ?? []);
    expect(found).toMatchObject({
      'collect-contact': 'does',
      'sell-data': 'does-not',
      'share-providers': 'does',
      'notify-breach': 'silent',
    });
    expect(record).toMatchObject({ language: 'en', grade: expect.stringMatching(/^[A-E]$/), error: null });
    expect(record).not.toHaveProperty('text');
    expect(code).toBe(0);
  });

  it('says the same of standard input as of the file', async () => {
    const file = await run(['--json', '--text', inFolder('a.txt')]);
    const piped = await run(['--json', '--text', '--url', 'https://shop.example/privacy', '-'], POLICY);
    const [one, other] = [...file.records(), ...piped.records()];
    expect(other).toMatchObject({ source: '-', url: 'https://shop.example/privacy' });
    expect(other?.practices).toEqual(one?.practices);
    expect(other?.text).toBe(one?.text);
  });

  it('prints the extracted text alone', async () => {
    const { out } = await run(['--text', inFolder('a.txt')]);
    expect(out).toContain('We collect your name and your e-mail address.');
    expect(out).toContain('\nservice providers who work for us.\n');
    expect(out).not.toMatch(/grade|[{}]/);
  });

  it('prints the card without any option', async () => {
    const { out, code } = await run([SAMPLE]);
    expect(out).toMatch(/grade [A-E] of A–E/);
    expect(out).toMatch(/WATCH OUT[\s\S]*TAKE NOTE[\s\S]*GOOD/);
    expect(out).toContain('3 March 2026');
    expect(code).toBe(0);
  });

  it('says on standard error what it could not read', async () => {
    const { out, err, code } = await run([inFolder('c.html'), inFolder('a.txt')]);
    expect(err).toBe(`${inFolder('c.html')}: not a text document\n`);
    expect(out).toContain('Privacy policy');
    expect(code).toBe(1);
  });

  it('names a language that it cannot read, and finds nothing in it', async () => {
    const german = 'Wir speichern Ihre personenbezogenen Daten zwei Jahre lang und geben sie an niemanden weiter. ';
    const { records } = await run(['--json', '-'], german.repeat(5));
    expect(records()[0]).toMatchObject({ language: 'de', grade: null, score: null, error: null });
    expect((await run(['-'], german.repeat(5))).out).toContain('It is in German, which Smallprint cannot read yet.');
  });

  it('reads an empty document', async () => {
    const { records, code } = await run(['--json', '-'], '');
    expect(records()[0]).toMatchObject({ source: '-', words: 0, isPolicy: false, grade: null, error: null });
    expect(code).toBe(0);
  });

  it.each([[[]], [['--jsn', 'a.txt']], [['--url', 'nowhere', 'a.txt']]])(
    'answers wrong usage %j with its usage',
    async (args) => {
      const { out, err, code } = await run(args);
      expect(err).toContain('Usage: npm run --silent smallprint --');
      expect(out).toBe('');
      expect(code).toBe(2);
    },
  );

  it('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [SCRIPT, '--json', '--text', ...Array(50).fill(SAMPLE)]);
    const errors = text(child.stderr);
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await new Promise((done) => child.on('close', done))).toBe(0);
    expect(await errors).toBe('');
  });
});
