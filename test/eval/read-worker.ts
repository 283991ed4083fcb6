/** Reads one document in a worker thread, as the command line would. */
import { readFileSync } from 'node:fs';
import { readPolicy } from '../../lib/commandline/read-policy.ts';
import { type PolicyRecord, recordProblem, recordReading } from '../../lib/commandline/record.ts';

/** `text` is read as a plain-text document of its own; otherwise the file at `source` is. `url` is its address. */
export interface Task {
  source: string;
  text?: string;
  url?: string;
}

/** Gives the command line's record. A document that breaks the engine is named with the stack. */
export default function readTask({ source, text, url = '' }: Task): PolicyRecord {
  try {
    const bytes = text === undefined ? readFileSync(source) : Buffer.from(text);
    return recordReading(source, readPolicy(bytes, url), false);
  } catch (error) {
    return recordProblem(source, error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
