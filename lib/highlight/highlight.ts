/**
 * Shows words in a page: scrolls to them and highlights them, without adding a node or an attribute to the page.
 * Only a closed `<details>` around them is opened, and closed again by `clearHighlight`.
 */
import { callSafely } from '../extract/dom-access.ts';
import { revealAncestors } from './reveal.ts';
import { adoptStyle } from './style.ts';

/** The name of the highlight in the registry of each document. */
export const HIGHLIGHT_NAME = 'smallprint';

/** Ground and ink are both set, so that the words are legible on light and on dark pages. */
const HIGHLIGHT_STYLE = `::highlight(${HIGHLIGHT_NAME}) {
  background-color: #ffe14d;
  color: #1c1600;
  text-shadow: none;
}`;

/** What undoes the highlight that is shown now, in the order in which it was done. */
let undo: (() => void)[] = [];

/** A window with the constructors of its realm. */
type Realm = Window & typeof globalThis;

/**
 * Scrolls to the first of the ranges and highlights them all, in place of what was highlighted before. Ranges may lie
 * in open shadow roots and same-origin frames. `window` is the page's own. Where the CSS Custom Highlight API is
 * missing, the words are selected instead. Returns whether there was anything to show.
 */
export function showRanges(ranges: readonly Range[], window: Window): boolean {
  clearHighlight();
  const shown = ranges.filter((range) => range.startContainer.isConnected);
  const first = shown[0];
  if (!first) return false;
  for (const range of shown) undo.push(...revealAncestors(range.startContainer));
  for (const [realm, inRealm] of groupByRealm(shown, window)) {
    undo.push(highlightIn(realm, inRealm) ?? selectIn(realm, inRealm));
  }
  scrollTo(first);
  return true;
}

/** Takes the highlight away and leaves the page as it was. Does nothing where none is shown. */
export function clearHighlight(): void {
  const steps = undo.reverse();
  undo = [];
  for (const step of steps) step();
}

/** The ranges by the window of their document; one without a window of its own falls to the page's. */
function groupByRealm(ranges: readonly Range[], window: Window): Map<Realm, Range[]> {
  const groups = new Map<Realm, Range[]>();
  for (const range of ranges) {
    const realm = (range.startContainer.ownerDocument?.defaultView ?? window) as Realm;
    groups.set(realm, [...(groups.get(realm) ?? []), range]);
  }
  return groups;
}

/** Highlights by the CSS Custom Highlight API; null where the browser lacks it. Returns what undoes it. */
function highlightIn(realm: Realm, ranges: readonly Range[]): (() => void) | null {
  const registry = realm.CSS?.highlights;
  if (!registry || typeof realm.Highlight !== 'function') return null;
  const roots = new Set(ranges.map((range) => range.startContainer.getRootNode() as Document | ShadowRoot));
  const restorers: (() => void)[] = [];
  for (const root of roots) {
    const restore = adoptStyle(root, realm, HIGHLIGHT_STYLE);
    if (!restore) {
      for (const undoStyle of restorers) undoStyle();
      return null;
    }
    restorers.push(restore);
  }
  registry.set(HIGHLIGHT_NAME, new realm.Highlight(...ranges));
  return () => {
    registry.delete(HIGHLIGHT_NAME);
    for (const restore of restorers) restore();
  };
}

/** Selects the words from the first to the last range. Returns what takes the selection away again. */
function selectIn(realm: Realm, ranges: readonly Range[]): () => void {
  const selection = realm.getSelection();
  const first = ranges[0];
  const last = ranges.at(-1);
  if (!selection || !first || !last) return () => {};
  selection.setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset);
  return () => selection.removeAllRanges();
}

/** Brings the start of the range to the upper third of the window, at once: nobody is made to watch a page fly by. */
function scrollTo(range: Range): void {
  const view = range.startContainer.ownerDocument?.defaultView;
  const element = range.startContainer.parentElement;
  if (element) callSafely(element, 'scrollIntoView', { block: 'center', inline: 'nearest', behavior: 'instant' });
  if (!view) return;
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 0 && bottom <= view.innerHeight) return;
  view.scrollBy({ top: top - view.innerHeight / 3, behavior: 'instant' });
}
