import { expect, it } from 'vitest';
import { createQueue } from './queue.ts';

it('runs tasks of one key in turn, those of others beside them', async () => {
  const inTurn = createQueue<number>();
  const order: string[] = [];
  const first = Promise.withResolvers<void>();
  const one = inTurn(1, async () => {
    await first.promise;
    order.push('one');
  });
  const two = inTurn(1, async () => order.push('two'));
  await inTurn(2, async () => order.push('other tab'));
  first.resolve();
  await Promise.all([one, two]);
  expect(order).toEqual(['other tab', 'one', 'two']);
});

it('goes on after a task that failed, and tells who asked for it', async () => {
  const inTurn = createQueue<string>();
  const failed = inTurn('tab', () => Promise.reject(new Error('no')));
  const next = inTurn('tab', async () => 'done');
  await expect(failed).rejects.toThrow('no');
  expect(await next).toBe('done');
});
