import { readFileSync, readdirSync } from 'node:fs';
import js from '@eslint/js';
import html from 'eslint-plugin-html';
import globals from 'globals';

/**
 * What the scripts of a folder declare for each other: one page loads them all, in one scope.
 *
 * @param {string} folder
 */
function declaredIn(folder) {
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const declarations = scripts.flatMap((name) => [
    ...readFileSync(`${folder}/${name}`, 'utf8').matchAll(/^(?:async )?(function|class|const|let|var) (\w+)/gm),
  ]);
  return Object.fromEntries(
    declarations.map(([, kind, name]) => [name, /let|var/.test(kind) ? 'writable' : 'readonly']),
  );
}

/**
 * Scripts without modules, as pages of all ages load them.
 *
 * @param {string} folder
 * @param {string[]} names what other scripts of their pages define
 */
const classicScripts = (folder, names) => ({
  files: [`${folder}/*`],
  languageOptions: { sourceType: 'script', globals: { ...globals.browser, ...declaredIn(folder), ...readonly(names) } },
  rules: {
    // Other scripts and the tests use what a script declares.
    'no-unused-vars': ['error', { vars: 'local', caughtErrors: 'none' }],
    'no-redeclare': ['error', { builtinGlobals: false }],
  },
});

/** @param {string[]} names */
const readonly = (names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

/**
 * Which folders of the playground a folder may import from, so that there is no circle.
 *
 * @param {Record<string, string[]>} layers
 */
function playgroundLayers(layers) {
  const folders = readdirSync('web/playground', { withFileTypes: true }).filter((one) => one.isDirectory());
  return folders.map(({ name }) => {
    const allowed = layers[name] ?? [];
    const others = folders.map((one) => one.name).filter((other) => other !== name && !allowed.includes(other));
    return {
      files: [`web/playground/${name}/*`],
      rules: {
        'no-restricted-imports': ['error', { patterns: [{ group: others.map((other) => `../${other}/*`) }] }],
      },
    };
  });
}

const OURS = ['fullstoryDestination', 'fullstoryIntegration', 'fullstoryInspector', 'scenario', 'serialize'];
const LIBRARIES = [
  'AnalyticsNext',
  'analyticsCore',
  'camelcase',
  'consentTools',
  'createIntegration',
  'fullstoryPackage',
  '_',
];

export default [
  { ignores: ['**/target/'] },
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'eqeqeq': ['error', 'always', { null: 'ignore' }],
      'prefer-const': 'error',
      'no-control-regex': 'off',
    },
  },
  {
    files: ['**/*.html'],
    plugins: { html },
    // </script> in a string would end the script.
    rules: { 'no-useless-escape': 'off' },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  { files: ['web/playground/**'], languageOptions: { globals: globals.browser }, rules: { 'no-var': 'error' } },
  ...playgroundLayers({
    ui: [],
    destination: ['ui'],
    settings: ['ui', 'destination'],
    feed: ['ui', 'destination'],
    compose: ['ui'],
    shop: ['ui'],
    privacy: ['ui', 'destination', 'settings'],
    install: ['ui', 'destination'],
    share: ['ui', 'destination', 'settings'],
    migration: ['ui', 'destination', 'settings'],
  }),
  {
    files: ['web/adapters/*'],
    languageOptions: { globals: { ...globals.browser, $module: 'readonly' } },
    rules: { 'no-unused-vars': ['error', { args: 'none' }] },
  },
  {
    // What Closure's compiler reads.
    files: ['web/entry/*', 'src/*/src/main/js/**'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { ...globals.browser, goog: 'readonly', exports: 'writable', $module: 'readonly' },
    },
    rules: { 'no-unused-vars': ['error', { caughtErrors: 'none' }] },
  },
  { files: ['**/*.externs.js'], rules: { 'no-unused-vars': 'off', 'no-redeclare': 'off' } },
  classicScripts('test-pages', [...OURS, ...LIBRARIES, 'FS']),
  classicScripts('test-pages/fake-fs', []),
  classicScripts('src/bench/pages', []),
  {
    // These pages have module scripts.
    files: ['check', 'classic-integrations', 'fullstory-snippet', 'migration', 'module', 'existing-fullstory'].map(
      (page) => `test-pages/${page}.html`,
    ),
    languageOptions: { sourceType: 'module' },
  },
  {
    // Each is one function, which a test calls in a page with whatever that page defines.
    files: ['src/site-tests/src/test/js/in-page/**'],
    languageOptions: { sourceType: 'script' },
    rules: { 'no-undef': 'off' },
  },
  {
    files: ['src/site-tests/src/test/npm/**'],
    languageOptions: {
      parserOptions: { ecmaFeatures: { jsx: true } },
      globals: { ...globals.browser, ...globals.node, ...readonly([...OURS, ...LIBRARIES]) },
    },
  },
];
