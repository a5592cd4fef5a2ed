// Bundles CommonJS libraries as scripts that a page can load: node_modules/.scripts/NAME.js defines a global.
import { build } from 'esbuild';

const globals = {
  analytics: 'AnalyticsLibrary',
  'analytics.js-core-3': 'analyticsCore',
  '@customerio/cdp-analytics-browser': 'Customerio',
  '@ht-sdks/events-sdk-js-browser': 'Hightouch',
  '@jitsu/js': 'Jitsu',
  // With the plugins that the other build loads from RudderStack's CDN.
  '@rudderstack/analytics-js/bundled': 'RudderStack',
  '@segment/analytics-consent-tools': 'consentTools',
  '@segment/analytics.js-core': 'analyticsCore',
  '@segment/analytics.js-integration': 'createIntegration',
  '@fullstory/browser': 'fullstoryPackage',
  camelcase: 'camelcase',
  dayjs: 'dayjs',
  'decimal.js': 'decimal',
  immutable: 'Immutable',
  luxon: 'luxon',
  moment: 'moment',
};

for (const [name, globalName] of Object.entries(globals)) {
  await build({
    entryPoints: [name],
    outfile: `node_modules/.scripts/${name.replace('@segment/', '').replace('@', '').replaceAll('/', '-').replace(/\.js$/, '')}.js`,
    bundle: true,
    format: 'iife',
    globalName,
    define: { global: 'window' },
    logLevel: 'error',
  });
}
