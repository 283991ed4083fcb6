/**
 * Runs on every page: tells the background of privacy policies, and of nothing else. Registered as a content script in
 * `wxt.config.ts` rather than as WXT's own kind, which would announce itself to every page by `postMessage`.
 */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchPage } from '../lib/detect/watch-page.ts';
import { watchRoute } from '../lib/detect/watch-route.ts';
import { sendVerdict } from '../lib/messages.ts';

export default defineUnlistedScript(() => {
  const lifetime = new AbortController();
  const { signal } = lifetime;
  watchPage(window, {
    signal,
    onRouteChange: (follow) => watchRoute(window, { signal, follow }),
    report: (page) => {
      // After an update of the extension this script lives on in the page, with nobody to talk to.
      if (browser.runtime?.id) sendVerdict({ ...page, policyLinks: null }).catch(() => lifetime.abort());
      else lifetime.abort();
    },
  });
});
