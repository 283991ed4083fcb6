/** The guard against rules that fit one document and nothing else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPolicy } from '../../lib/commandline/read-policy.ts';
import { readPolicyFacts } from '../../lib/facts/read-policy.ts';
import { matchPractices } from '../../lib/findings/find-practices.ts';
import { PRACTICES } from '../../lib/practices/index.ts';
import { listDocuments } from './corpus.ts';
import { documentName } from './findings.ts';

const SETS = ['gold', 'opp115', 'more'];

/** Prints the rules that fire in one document of all the sets, or in none. */
export function printLonely(folder: string, print: (text: string) => void): void {
  const firings = new Map<string, Set<string>>();
  for (const practice of PRACTICES) {
    for (const rank of practice.rules.keys()) firings.set(`${practice.id} rule ${rank + 1}`, new Set());
  }
  for (const source of SETS.flatMap((set) => listDocuments(join(folder, set)))) {
    const { document } = readPolicy(readFileSync(source), '');
    for (const [id, matches] of matchPractices(readPolicyFacts(document))) {
      for (const { rank } of matches) firings.get(`${id} rule ${rank + 1}`)?.add(documentName(source));
    }
  }
  const lonely = [...firings].filter(([, documents]) => documents.size < 2);
  for (const [rule, documents] of lonely) print(`${rule}: ${[...documents].join(', ') || 'nowhere'}`);
  print(`${lonely.length} of ${firings.size} rules fire in fewer than two documents`);
}
