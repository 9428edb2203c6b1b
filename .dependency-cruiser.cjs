// The layers, as rules: imports only go down. `pnpm lint` holds them.
const core = [
  'errors',
  'reading',
  'conversation',
  'preference',
  'kinds',
  'ontology',
  'label',
  'session',
  'drafts',
  'project',
  'formats',
  'testing',
];
const react = [
  ['parts', 'i18n', 'a11y', 'session', 'styles'],
  ['message-content'],
  ['text-search', 'text-plugins'],
  ['evidence'],
  ['conversation-thread', 'response-comparator', 'fields'],
  ['classification-form'],
  ['preference-editor'],
  ['labeling-queue', 'ontology-editor', 'catalog', 'response-authoring', 'comparison-report'],
];
const test = '[.](test|test-d)[.]tsx?$';
const inFolders = (packageName, folders) => `^packages/${packageName}/src/(${folders.join('|')})/`;

/** A folder of core may import itself and the folders before it in the list. */
const coreOrder = core.slice(0, -1).map((folder, index) => ({
  name: `core-order-${folder}`,
  comment: `In packages/core, ${folder}/ comes before ${core.slice(index + 1).join(', ')}: it cannot import them.`,
  severity: 'error',
  from: { path: inFolders('core', [folder]), pathNot: test },
  to: { path: inFolders('core', core.slice(index + 1)) },
}));

/** A layer of react may import itself and the layers below it. */
const reactLayers = react.slice(0, -1).map((folders, index) => ({
  name: `react-layer-${index + 1}`,
  comment: `In packages/react, ${folders.join(', ')} cannot import from a higher layer.`,
  severity: 'error',
  from: { path: inFolders('react', folders), pathNot: test },
  to: { path: inFolders('react', react.slice(index + 1).flat()) },
}));

/** What each package's sources (not its tests) may import besides themselves. */
const onlyImports = (packageName, allowed) => ({
  name: `${packageName}-imports-only`,
  comment: `packages/${packageName} stands low in the house: it may import only what this rule names.`,
  severity: 'error',
  from: { path: `^packages/${packageName}/src/`, pathNot: test },
  to: { pathNot: [`^packages/${packageName}/src/`, ...allowed] },
});
const installed = (...names) => `node_modules/(${names.join('|')})/`;

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle cannot be read, tested or moved in parts.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      comment:
        'An import that leads nowhere: a wrong path, or a dependency that its package.json does not name.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '[.]css$' },
    },
    ...coreOrder,
    {
      name: 'core-folders',
      comment: 'A new folder of packages/core needs its place in the order at the head of this file.',
      severity: 'error',
      from: {},
      to: { path: '^packages/core/src/[^/]+/', pathNot: inFolders('core', core) },
    },
    ...reactLayers,
    {
      name: 'react-folders',
      comment: 'A new folder of packages/react needs its layer at the head of this file.',
      severity: 'error',
      from: {},
      to: { path: '^packages/react/src/[^/]+/', pathNot: inFolders('react', react.flat()) },
    },
    {
      name: 'no-index-from-inside',
      comment: 'A package does not import its own front door: that is a cycle in waiting.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/src/.+/', pathNot: test },
      to: { path: '^packages/$1/src/index[.]ts$' },
    },
    onlyImports('core', [installed('valibot')]),
    onlyImports('storage', ['^packages/core/src/((formats|testing)/)?index[.]ts$', installed('idb')]),
    {
      name: 'plugins-by-unified',
      comment:
        'Texts are read without unified; what runs plugins written for it is a subpath that hosts import.',
      severity: 'error',
      from: { path: '^packages/react/src/', pathNot: [test, '^packages/react/src/text-plugins/'] },
      to: { path: installed('unified') },
    },
    {
      name: 'react-imports-only',
      comment:
        'packages/react builds on core and on what its package.json names; it knows no storage and no host.',
      severity: 'error',
      from: { path: '^packages/react/src/', pathNot: test },
      to: { path: '^(packages/(?!core/|react/)|stories/|scripts/|e2e/)' },
    },
    {
      name: 'named-dependencies',
      comment: 'What a package imports stands in its own package.json, not only in the root one.',
      severity: 'error',
      from: { path: '^packages/(core|react|storage|app)/src/', pathNot: test },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'] },
    },
    {
      name: 'packages-by-name',
      comment: 'Another package is imported by its name (@adjudge/core), never by a path into it.',
      severity: 'error',
      from: { path: '^(packages/[^/]+|stories|e2e)/' },
      to: { path: '^packages/([^/]+)/', dependencyTypes: ['local'], pathNot: '^$1/' },
    },
    {
      name: 'no-deep-imports',
      comment: 'Only what a package exports: its index, core/formats, core/testing, the two stylesheets.',
      severity: 'error',
      from: { path: '^(packages/([^/]+)|stories|e2e)/' },
      to: {
        path: '^packages/',
        pathNot: [
          '^packages/$2/',
          '^packages/(core|react|storage)/src/index[.]ts$',
          '^packages/storage/src/conformance/index[.]ts$',
          '^packages/core/src/(formats|testing)/index[.]ts$',
          '^packages/react/src/(ontology-editor|text-plugins)/index[.]ts$',
          '^packages/react/src/styles/(style|base|ontology-editor)[.]css$',
        ],
      },
    },
    {
      name: 'nothing-imports-tests',
      comment: 'A test is read by its runner alone.',
      severity: 'error',
      from: { pathNot: '^e2e/' },
      to: { path: [test, '^e2e/', '[.]stories[.]tsx?$'] },
    },
    {
      name: 'no-testing-in-product',
      comment:
        'core/testing makes samples: tests, stories and the conformance suites use it, the product does not.',
      severity: 'error',
      from: {
        path: '^packages/(core|react|storage)/src/',
        pathNot: [test, '^packages/[^/]+/src/(testing|conformance)/'],
      },
      to: { path: '^packages/core/src/testing/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    doNotFollow: { path: 'node_modules' },
    // The benchmark’s pages stand beside peers that it installs itself, outside the repository.
    exclude: { path: ['^packages/[^/]+/dist/', '^packages/performance/src/pages/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default', 'node'],
    },
  },
};
