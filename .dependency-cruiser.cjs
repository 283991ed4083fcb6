/** The layers of the project: who may import whom. */
const BROWSER_API =
  '^(wxt/browser|webextension-polyfill|wxt|@wxt-dev/.*|@webext-core/.*)(/|$)|node_modules/(wxt|webextension-polyfill|@wxt-dev|@webext-core)/';

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Files that need each other are one file.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'lib-stands-alone',
      comment: 'lib/ runs in Node too: it knows nothing of what is built on it.',
      severity: 'error',
      from: { path: '^lib/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^(components|entrypoints|scripts|test)/' },
    },
    {
      name: 'browser-api-in-three-files',
      comment: 'Within lib/, only messages, storage and the words of the browser’s language touch the extension API.',
      severity: 'error',
      from: { path: '^lib/', pathNot: '^lib/(messages|storage|words/browser-words)\\.ts$|\\.test\\.tsx?$' },
      to: { path: BROWSER_API },
    },
    {
      name: 'components-get-props',
      comment: 'Components call no browser API and read no state: they get props.',
      severity: 'error',
      from: { path: '^components/', pathNot: '\\.test\\.tsx?$' },
      to: {
        path: `${BROWSER_API}|^lib/(messages|storage|words/browser-words)\\.ts$|^entrypoints/`,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'no-node-in-the-extension',
      comment: 'jsdom and the command line never ship.',
      severity: 'error',
      from: { path: '^entrypoints/' },
      to: {
        path: '^lib/(commandline/|extract/parse-html)|node_modules/(jsdom|eld|html-encoding-sniffer)/|^node:',
        reachable: true,
      },
    },
    {
      name: 'tests-are-not-imported',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '\\.test\\.tsx?$|^test/' },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.output|\\.wxt|artifacts)/' },
    parser: 'swc',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
    },
  },
};
