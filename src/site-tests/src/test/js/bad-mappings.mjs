/** Breaks a mapping at one place: a wrong type, a missing field, an additional or unknown directive. */
import { raw } from './directives.mjs';

export function spoil(chance, mapping) {
  const places = placesIn(mapping);
  const mistake = chance.pick([replace, remove, addDirective, addKey, rename]);
  if (places.length) mistake(chance, chance.pick(places));
  return mapping;
}

/** Each value in a mapping, as its parent and key; those in directives occur twice. */
function placesIn(value) {
  if (value === null || typeof value !== 'object') return [];
  return Object.keys(value).flatMap((key) => {
    const inside = placesIn(value[key]);
    const place = { parent: value, key };
    return [place, ...(key.startsWith('@') ? [place, ...inside] : []), ...inside];
  });
}

function replace(chance, { parent, key }) {
  // Not another letter case of `left` and `right`, which differs by decision.
  parent[key] = chance.one(
    () => raw(chance),
    () => [],
    () => ({}),
    () => '',
    () => 'longer than ten',
    () => null,
    () => true,
    () => 7,
    () => ({ '@path': '$.a' }),
    () => [parent[key]],
    () => ({ a: parent[key] }),
  );
}

function remove(chance, { parent, key }) {
  if (Array.isArray(parent)) parent.splice(key, 1);
  else delete parent[key];
}

function addDirective(chance, { parent, key }) {
  const name = chance.pick(['@path', '@literal', '@unknown', '@', '@Path']);
  target(parent, key)[name] = '$.a';
}

function addKey(chance, { parent, key }) {
  const name = chance.pick(['extra', 'exists', 'value', '_metadata']);
  target(parent, key)[name] = chance.pick([1, 'text', { '@path': '$.a' }]);
}

function rename(chance, { parent, key }) {
  if (Array.isArray(parent)) return;
  const name = chance.pick(['@unknown', '@Path', '@case', '@flatten', '@json', 'a']);
  parent[name] = parent[key];
  delete parent[key];
}

/** The value if it is an object, else its parent. */
function target(parent, key) {
  const value = parent[key];
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : parent;
}
