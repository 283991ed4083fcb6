/**
 * Measures the engine against labelled data: npm run eval -- FOLDER
 * [--detection] [--extraction] [--findings] [--quotes] [--grades]   only these parts; all without
 * [--misses [--practice ID]]                                        every disagreement, with the words
 * [--audit SEED]                                                   300 quotes drawn at random, to be read
 * [--lonely]                                                       rules that fire in fewer than two documents
 * [--json FILE]                                                     the figures for other programs
 * [--check | --ratchet]                                             compares with, or raises, what was reached before
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { printAudit } from '../test/eval/audit.ts';
import { findGaps } from '../test/eval/corpus.ts';
import { findFalls, findShortfalls, type Reached, raiseReached } from '../test/eval/figures.ts';
import { printLonely } from '../test/eval/lonely.ts';
import { measure, PARTS } from '../test/eval/measure.ts';
import { formatFigures } from '../test/eval/print.ts';

const REACHED = new URL('../test/eval/reached.json', import.meta.url);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ...(Object.fromEntries(PARTS.map((part) => [part, { type: 'boolean' }])) as Record<
      (typeof PARTS)[number],
      { type: 'boolean' }
    >),
    misses: { type: 'boolean', default: false },
    practice: { type: 'string' },
    audit: { type: 'string' },
    lonely: { type: 'boolean', default: false },
    json: { type: 'string' },
    check: { type: 'boolean', default: false },
    ratchet: { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
const gaps = folder ? findGaps(folder) : [];
if (!folder || positionals.length > 1 || gaps.length) {
  console.error(folder && gaps.length ? `Not in ${folder}: ${gaps.join(', ')}` : 'Usage: npm run eval -- FOLDER');
  process.exit(2);
}

if (values.audit !== undefined || values.lonely) {
  if (values.audit !== undefined) await printAudit(folder, Number(values.audit), console.log);
  if (values.lonely) printLonely(folder, console.log);
  process.exit();
}

const chosen = PARTS.filter((part) => values[part]);
const parts = chosen.length ? chosen : PARTS;
const figures = await measure(folder, parts, { misses: values.misses, practice: values.practice, print: console.log });
const reached = JSON.parse(readFileSync(REACHED, 'utf8')) as Reached;
console.log(`\n${formatFigures(figures, reached)}`);

if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
if (values.ratchet) writeFileSync(REACHED, `${JSON.stringify(raiseReached(figures, reached), null, 2)}\n`);
if (values.check) {
  const complaints = [...findFalls(figures, reached), ...findShortfalls(figures)];
  for (const complaint of complaints) console.log(`FAILED  ${complaint}`);
  console.log(`${figures.length - complaints.length} passed, ${complaints.length} failed`);
  if (complaints.length) process.exitCode = 1;
}
