/** Changes of address within a page, as single-page sites make them. */

/** How often the address is looked at where the browser does not tell of its changes, in milliseconds. */
const INTERVAL = 1000;

/**
 * Calls `follow` after every change of the page's address, `history.pushState` included, until `signal` aborts.
 * Where there is no Navigation API (Firefox before 147) the address is looked at once a second: the page's own calls
 * of `pushState` cannot be seen from an extension's world.
 */
export function watchRoute(view: Window, { signal, follow }: { signal: AbortSignal; follow: () => void }): void {
  const { navigation } = view as { navigation?: EventTarget };
  let last = view.location.href;
  const look = (): void => {
    if (view.location.href === last) return;
    last = view.location.href;
    follow();
  };
  if (navigation) {
    navigation.addEventListener('currententrychange', look, { signal });
    return;
  }
  const timer = setInterval(look, INTERVAL);
  signal.addEventListener('abort', () => clearInterval(timer));
}
