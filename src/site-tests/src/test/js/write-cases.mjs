import { writeFileSync } from 'node:fs';
import { Chance } from './chance.mjs';

/** What `node …-cases.mjs SEED COUNT FILE` does: writes what makeCase makes of chance. */
export function writeCases(makeCase) {
  const [seed, count, file] = process.argv.slice(2);
  const chance = new Chance(Number(seed));
  const cases = Array.from({ length: Number(count) }, () => makeCase(chance));
  writeFileSync(file, JSON.stringify(cases));
  console.log(`${count} cases of seed ${seed}`);
}
