/** What the command line accepts. */
import { parseArgs } from 'node:util';
import { PRACTICE_IDS, type PracticeId } from '../practices/ids.ts';

export const USAGE = `Usage: npm run --silent smallprint -- [--json] [--text] [--explain ID] [--url ADDRESS] FILE|FOLDER|- …

Reads privacy policies (HTML or plain text) and prints what they say.
  FILE           an .html or .txt file; a FOLDER is read with every .html, .htm, .txt and .md file in it;
                 - reads standard input
  --json         one JSON object a line per document, instead of the card as text
  --text         the extracted text alone; with --json: adds it to each object as "text"
  --explain ID   for one practice: each sentence considered, what was read from it, and why it counted or did not
  --url ADDRESS  the address the page was saved from (one document only)
  --help         this text

Exit code: 0 when every document was read, 1 when one could not be, 2 for wrong usage.
`;

/** Thrown for a command line that cannot be understood. `message` says why, for the person at the keyboard. */
export class UsageError extends Error {
  override name = 'UsageError';
}

export interface Command {
  help: boolean;
  json: boolean;
  text: boolean;
  /** The practice to explain, or null. */
  explain: PracticeId | null;
  /** Absolute address, or empty. */
  url: string;
  /** Files and folders as given; "-" stands for standard input. */
  paths: string[];
}

/**
 * Reads the arguments after the script's name.
 * @throws {UsageError} for an unknown option, no path, a malformed address, or an address with several paths
 */
export function parseCommand(argv: readonly string[]): Command {
  const { values, positionals } = parseStrictly(argv);
  const command = {
    help: values.help ?? false,
    json: values.json ?? false,
    text: values.text ?? false,
    explain: parsePractice(values.explain),
    url: values.url ?? '',
    paths: positionals,
  };
  if (command.help) return command;
  if (command.paths.length === 0)
    throw new UsageError('Nothing to read: name a file, a folder or - for standard input.');
  if (values.url !== undefined && !isWebAddress(values.url)) throw new UsageError(`Not an address: ${values.url}`);
  if (command.paths.filter((path) => path === '-').length > 1) throw new UsageError('Standard input can be read once.');
  if (command.url && command.paths.length > 1) throw new UsageError('--url goes with one document only.');
  return command;
}

function parsePractice(id: string | undefined): PracticeId | null {
  if (id === undefined) return null;
  const known = PRACTICE_IDS.find((practice) => practice === id);
  if (!known) throw new UsageError(`No practice is called ${id}. There are: ${PRACTICE_IDS.join(', ')}`);
  return known;
}

function parseStrictly(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        json: { type: 'boolean' },
        text: { type: 'boolean' },
        explain: { type: 'string' },
        url: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function isWebAddress(address: string): boolean {
  const protocol = URL.parse(address)?.protocol;
  return protocol === 'http:' || protocol === 'https:' || protocol === 'file:';
}
