/** Events for mappings. */
import { object, TEXTS } from './json-values.mjs';

export function randomEvent(chance) {
  return {
    ...object(chance, 4, 5),
    name: chance.pick(TEXTS),
    ...(chance.happens(0.7) ? { items: chance.several(0, 3, () => object(chance, 2, 3)) } : {}),
  };
}
