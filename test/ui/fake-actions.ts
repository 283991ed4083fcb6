import { vi } from 'vitest';
import type { Actions } from '../../components/actions.ts';

/** Actions that do nothing but remember; every quote is found in the page. */
export function fakeActions(changes: Partial<Actions> = {}) {
  return {
    showQuote: vi.fn(async () => true),
    clearQuote: vi.fn(),
    openLink: vi.fn(),
    copyText: vi.fn(async () => {}),
    summarise: vi.fn(),
    ...changes,
  } satisfies Actions;
}
