/** Runs on every page: tells the background of privacy policies, and of nothing else. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchPage } from '../lib/detect/watch-page.ts';
import { sendVerdict } from '../lib/messages.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*', 'file:///*'],
  runAt: 'document_idle',
  main(ctx) {
    watchPage(window, {
      signal: ctx.signal,
      onRouteChange: (follow) => ctx.addEventListener(window, 'wxt:locationchange', follow),
      report: (page) => {
        // After an update of the extension this script lives on in the page, with nobody to talk to.
        if (ctx.isValid) sendVerdict({ ...page, policyLinks: null }).catch(() => ctx.isValid);
      },
    });
  },
});
