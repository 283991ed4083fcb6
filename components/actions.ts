/** What the card's buttons ask for. The components call these; who carries them out is none of their business. */
import type { Card } from '../lib/card/card.ts';
import type { Explanation } from '../lib/findings/explain.ts';
import type { Quote } from '../lib/findings/finding.ts';
import type { PracticeId } from '../lib/practices/ids.ts';

export interface Actions {
  /** Scrolls the page to these words and highlights them; false when they can no longer be found. */
  showQuote(quote: Quote): Promise<boolean>;
  /** Takes the highlight away. */
  clearQuote(): void;
  /** Why a practice was found as it was, read from the page again; null where the page gives no answer. */
  explain(id: PracticeId): Promise<Explanation | null>;
  /** Opens an address in a new tab. */
  openLink(href: string): void;
  /** Opens the browser’s settings for this extension, where Chrome has the switch for files. */
  openExtensionSettings(): void;
  /** Puts a text on the clipboard. */
  copyText(text: string): Promise<void>;
  /** Saves a picture of the card as a file and gives its name. Rejects where the browser does not. */
  savePicture(card: Card): Promise<string>;
  /** Reads the page, policy or not. */
  summarise(): void;
}
