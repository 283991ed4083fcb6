/** Styles that no node in the page carries. */

/** The page's own object behind Firefox's wrapper around it, where there is one. */
interface Wrapped<T> {
  wrappedJSObject?: T;
}

/**
 * Adds a style to a document or shadow root as a constructed sheet. Returns what takes it away again; null where the
 * browser has no constructed sheets or refuses it.
 */
export function adoptStyle(
  root: Document | ShadowRoot,
  realm: Window & typeof globalThis,
  css: string,
): (() => void) | null {
  // Firefox lets a content script adopt a sheet only as the page itself does, with a sheet of the page's own realm.
  const pageRealm = (realm as Wrapped<typeof realm>).wrappedJSObject ?? realm;
  const pageRoot = (root as Wrapped<typeof root>).wrappedJSObject ?? root;
  try {
    const sheet = new pageRealm.CSSStyleSheet();
    sheet.replaceSync(css);
    pageRoot.adoptedStyleSheets.push(sheet);
    return () => {
      const position = pageRoot.adoptedStyleSheets.indexOf(sheet);
      if (position >= 0) pageRoot.adoptedStyleSheets.splice(position, 1);
    };
  } catch {
    // A page that replaced its own built-ins, or a browser that knows no constructed sheets.
    return null;
  }
}
