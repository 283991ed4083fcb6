import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** The pages the content script runs on; the only host access asked for. */
const PAGES = ['http://*/*', 'https://*/*', 'file:///*'];

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => ({
    name: 'Smallprint',
    description: '__MSG_extension_summary__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage'],
    // Injecting the reader into a detected policy without a click needs the host permission itself.
    host_permissions: PAGES,
    content_scripts: [{ matches: PAGES, js: ['detect.js'], run_at: 'document_idle' }],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'smallprint@smallprint.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
    ...(browser === 'chrome' && { minimum_chrome_version: '120' }),
  }),
});
