// Makes target/dist/playground: the playground as files that any web server can serve, under any path.
// Needs the built scripts (mvn package) and node_modules (npm ci); mvn package runs it where both are there.
import { createHash } from 'node:crypto';
import { copyFile, cp, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { licenseTexts } from './license-texts.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const page = `${root}/web/playground`;
const finished = `${root}/target/dist/playground`;

/** Made beside the one before, which may be served meanwhile. */
const site = `${finished}.new`;
const segment = `${root}/node_modules/@segment/analytics-next`;

/** The page loads from its own server only, and its one style is known by its hash. */
const policy = (/** @type {string} */ style) =>
  [
    "default-src 'self'",
    "script-src 'self'",
    "connect-src 'self'",
    "img-src 'self'",
    `style-src 'self' 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const common = /** @type {const} */ ({ absWorkingDir: root, bundle: true, minify: true, target: 'es2020' });

await rm(site, { recursive: true, force: true });
await mkdir(`${site}/dist`, { recursive: true });

const script = await build({
  ...common,
  entryPoints: [`${page}/main.js`],
  outdir: site,
  format: 'esm',
  sourcemap: true,
  metafile: true,
  legalComments: 'none',
  alias: { 'style-mod': `${page}/ui/page-styles.js` },
});

// In the page itself, so that its first paint waits for one file.
const styles = await build({ ...common, entryPoints: [`${page}/style/all.css`], write: false });
const style = styles.outputFiles[0].text.trim();
const html = (await readFile(`${page}/index.html`, 'utf8'))
  .replace('<link rel="stylesheet" href="style/all.css" />', () => `<style>${style}</style>`)
  .replace(
    '<meta charset="utf-8" />',
    (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy(style)}" />`,
  );
await writeFile(`${site}/index.html`, html);
await writeFile(`${site}/config.json`, '{}\n');

for (const file of ['icon.svg', 'shop/lamps.svg', 'destination/cdn.js']) await cp(`${page}/${file}`, `${site}/${file}`);
for (const file of ['actions', 'presets', 'classic'].map((name) => `fullstory-${name}.js`).concat('integrity.json')) {
  await copyFile(`${root}/target/dist/${file}`, `${site}/dist/${file}`);
}
await cp(`${root}/src/browser/target/js/inspector.js`, `${site}/inspector/inspector.js`);
for (const file of await readdir(`${segment}/dist/umd`)) {
  if (file === 'index.js' || (file.endsWith('.js') && file.includes('.bundle.'))) {
    await cp(`${segment}/dist/umd/${file}`, `${site}/analytics-next/bundles/${file}`);
  }
}

const packages = ['@segment/analytics-next', ...bundledPackages(Object.keys(script.metafile.inputs))];
await writeFile(`${site}/licenses.txt`, await licenseTexts(root, packages));
await rm(finished, { recursive: true, force: true });
await rename(site, finished);

/**
 * The packages of node_modules that a bundle is made of.
 *
 * @param {string[]} inputs
 */
function bundledPackages(inputs) {
  const names = inputs.map((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1]);
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}
