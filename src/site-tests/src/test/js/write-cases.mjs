import { writeFileSync } from 'node:fs';
import { Chance } from './chance.mjs';

/**
 * The command `node …-cases.mjs SEED COUNT FILE`: writes as many random cases.
 *
 * @param first returns cases that precede them
 */
export function writeCases(makeCase, first = () => []) {
  const [seed, count, file] = process.argv.slice(2);
  const chance = new Chance(Number(seed));
  const random = Array.from({ length: Number(count) }, () => makeCase(chance));
  const cases = [...first(chance), ...random];
  writeFileSync(file, JSON.stringify(cases));
  console.log(`${cases.length} cases of seed ${seed}`);
}
