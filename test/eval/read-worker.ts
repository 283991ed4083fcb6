/** Reads one document in a worker thread, as the command line would. */
import { readFileSync } from 'node:fs';
import { readPolicy } from '../../lib/commandline/read-policy.ts';
import { type PolicyRecord, recordProblem, recordReading } from '../../lib/commandline/record.ts';

/** `text` is read as a plain-text document of its own; otherwise the file at `source` is. */
export interface Task {
  source: string;
  text?: string;
}

/** Gives the command line's record, extracted text included. */
export default function readTask({ source, text }: Task): PolicyRecord {
  try {
    const bytes = text === undefined ? readFileSync(source) : Buffer.from(text);
    return recordReading(source, readPolicy(bytes, { url: '' }), true);
  } catch (error) {
    return recordProblem(source, error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
