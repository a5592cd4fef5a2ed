/** Events for mappings. */
import { object, STRINGS } from './json-values.mjs';

export function randomEvent(chance) {
  return {
    ...object(chance, 4, 5),
    name: chance.pick(STRINGS),
    ...(chance.happens(0.7) ? { items: chance.several(0, 3, () => object(chance, 2, 3)) } : {}),
  };
}
