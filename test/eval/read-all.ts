/** Reads many documents on all cores, as the command line would read each. */
import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { PolicyRecord } from '../../lib/commandline/record.ts';
import type { Task } from './read-worker.ts';

/** Gives the records in the order of the tasks. */
export async function readAll(tasks: readonly Task[]): Promise<PolicyRecord[]> {
  const pool = new Piscina<Task, PolicyRecord>({
    filename: new URL('./read-worker.ts', import.meta.url).href,
    maxThreads: availableParallelism(),
  });
  try {
    return await Promise.all(tasks.map((task) => pool.run(task)));
  } finally {
    await pool.destroy();
  }
}
