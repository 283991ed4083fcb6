/** Which documents lie in the folder of labelled data. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { documentName } from './findings.ts';

/** Lists a folder's documents; where a document is there both as a page and as text, the page. */
export function listDocuments(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => /\.(html|txt)$/.test(name));
  const pages = new Set(names.filter((name) => name.endsWith('.html')).map(documentName));
  return names
    .filter((name) => name.endsWith('.html') || !pages.has(documentName(name)))
    .map((name) => join(folder, name));
}

/** Lists what the folder of labelled data must hold and does not. */
export function findGaps(folder: string): string[] {
  const needed = ['gold', 'opp115', 'not-policies', 'opp115-segments.jsonl', 'tosdr-quotes.jsonl'];
  return needed.filter((name) => !existsSync(join(folder, name)));
}
