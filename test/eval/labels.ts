/** Reads the labelled data that lies in a folder beside the project. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FindingKind } from '../../lib/findings/finding.ts';
import type { PracticeId } from '../../lib/practices/ids.ts';
import { documentName, type Label, type Labels } from './findings.ts';

/** A label file: findings with quotes and doubts, or findings alone. */
interface LabelFile {
  practices?: Record<PracticeId, Label & { unsure?: boolean }>;
  findings?: Record<PracticeId, FindingKind>;
}

/** A sentence that proves at least one of the practices listed. */
export interface QuoteLabel {
  id: string;
  text: string;
  practices: PracticeId[];
  finding: FindingKind;
}

/** Reads every `.json` of the folder, keyed by document; pairs marked unsure are left out. */
export function readLabels(folder: string): Map<string, Labels> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return new Map(files.map((name) => [documentName(name), parseLabels(readFileSync(join(folder, name), 'utf8'))]));
}

/** Reads quotes, one JSON object a line. */
export function readQuotes(file: string): QuoteLabel[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as QuoteLabel);
}

function parseLabels(json: string): Labels {
  const { practices, findings } = JSON.parse(json) as LabelFile;
  const labels = new Map<PracticeId, Label>();
  for (const [id, label] of Object.entries(practices ?? {})) {
    if (!label.unsure) labels.set(id as PracticeId, label);
  }
  for (const [id, finding] of Object.entries(findings ?? {})) labels.set(id as PracticeId, { finding });
  return labels;
}
