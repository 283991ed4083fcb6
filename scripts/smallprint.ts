/** Reads privacy policies without a browser; `USAGE` says how it is called. */
import { readDocuments } from '../lib/commandline/read-documents.ts';
import { renderOutcome } from '../lib/commandline/render-outcome.ts';
import { type Command, parseCommand, USAGE, UsageError } from '../lib/commandline/usage.ts';

// Whoever reads the output may stop early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

async function run(command: Command): Promise<void> {
  for await (const outcome of readDocuments(command.paths, command.url, process.stdin)) {
    const { out, err } = renderOutcome(outcome, command);
    if ('problem' in outcome) process.exitCode = 1;
    process.stderr.write(err);
    await write(out);
  }
}

/** Waits until the reader has taken the text, so that memory stays flat however slow it is. */
function write(text: string): Promise<void> {
  return new Promise((resolve) => process.stdout.write(text, () => resolve()));
}

try {
  const command = parseCommand(process.argv.slice(2));
  if (command.help) process.stdout.write(USAGE);
  else await run(command);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}
