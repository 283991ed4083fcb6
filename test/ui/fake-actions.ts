import { vi } from 'vitest';
import type { Actions } from '../../components/actions.ts';
import type { Card } from '../../lib/card/card.ts';
import type { Explanation } from '../../lib/findings/explain.ts';
import type { Quote } from '../../lib/findings/finding.ts';
import type { PracticeId } from '../../lib/practices/ids.ts';
import { explainShop } from '../sample-explanations.ts';

/** Actions that do nothing but remember; every quote is found in the page. */
export function fakeActions() {
  return {
    showQuote: vi.fn(async (_quote: Quote) => true),
    clearQuote: vi.fn(),
    explain: vi.fn(async (id: PracticeId): Promise<Explanation | null> => explainShop(id)),
    openLink: vi.fn((_href: string) => {}),
    openExtensionSettings: vi.fn(),
    copyText: vi.fn(async (_text: string) => {}),
    savePicture: vi.fn(async ({ site }: Card) => `smallprint-${site}.png`),
    summarise: vi.fn(),
  } satisfies Actions;
}
