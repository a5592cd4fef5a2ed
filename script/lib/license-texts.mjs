import { readFile, readdir } from 'node:fs/promises';

/**
 * The licence texts of npm packages, each under its name and version.
 *
 * @param {string} root the project's directory
 * @param {string[]} names of packages that are in node_modules
 */
export async function licenseTexts(root, names) {
  const texts = names.map(async (name) => {
    const directory = `${root}/node_modules/${name}`;
    const { version, license } = JSON.parse(await readFile(`${directory}/package.json`, 'utf8'));
    const file = (await readdir(directory)).find((found) => /^licen[cs]e(\.|$)/i.test(found));
    const text = file ? await readFile(`${directory}/${file}`, 'utf8') : `Licence: ${license}\n`;
    return `${name} ${version}\n\n${text}`;
  });
  return (await Promise.all(texts)).join(`\n${'-'.repeat(80)}\n\n`);
}
