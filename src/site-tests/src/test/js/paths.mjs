/** Paths into an event, most of which exist. */
import { KEYS } from './json-values.mjs';

const ODD = ['', '.', '$', '$.', '$.$.a', '.a', 'a.', '$.a..b', '$.a[b]', 'a]', '$.a[0][1]', "a['b", '$.x y', '[0]'];

/** A path that usually begins with `$.`. */
export function path(chance, event) {
  if (chance.happens(0.05)) return chance.pick(ODD);
  return (chance.happens(0.85) ? '$.' : '') + barePath(chance, event);
}

/** A path in the form of templates. */
export function barePath(chance, event) {
  const keys = chance.happens(0.8) ? walk(chance, event) : chance.several(1, 3, () => chance.pick(KEYS));
  return keys.reduce((result, key) => result + step(chance, key, result), '');
}

function walk(chance, value) {
  if (value === null || typeof value !== 'object' || !Object.keys(value).length) {
    return chance.happens(0.1) ? [chance.pick(KEYS)] : [];
  }
  const key = chance.pick(Object.keys(value));
  return [key, ...(chance.happens(0.55) ? walk(chance, value[key]) : [])];
}

function step(chance, key, before) {
  const name = (before ? '.' : '') + key;
  return chance.happens(0.75)
    ? name
    : chance.one(
        () => `[${key}]`,
        () => `['${key}']`,
        () => `["${key}"]`,
        () => name,
      );
}
