/**
 * Names of properties, traits and context fields as in workspaces. Without those that Segment's evaluator
 * misreads, each of which is a line in docs/differences.md: a key that is `and`, `or` or `null`, that begins
 * with a digit or a dash, or that has a bracket without an index.
 */
// prettier-ignore
export const NAMES = [
  'a', 'b', 'plan', 'price', 'a.b', 'a.b.c', 'page.path', 'campaign.name', 'utm_source', 'x-y', '_z',
  'product id', 'Plan Name', ' ', 'a b.c d', 'cost ($)', '%off', '$current_url', '#items', 'is_new?',
  'A/B', 'a(b)', 'a,b', '!x', '=', '*', 'a|b', 'a@b', 'a:b', '~', '`', '{{x}}', '"q"', 'it\'s',
  'back\\slash', '\\', 'tab\tx', 'line\nbreak', 'naïve', 'Größe', '価格', 'mood 😀', '😀', '👩‍👧.x',
  'list[0]', 'user_subscriptions[0]', 'products.[0].brand', 'products[0].brand', 'cart.items[1].sku',
  'matrix[0][1]', 'a b[2].c d', 'list[10]', '\\[0]', 'tags[0].length',
  'length', 'a.length', 'properties', 'properties.a', 'traits', 'type', 'event', 'name', 'userId',
  'true', 'contains', 'matches', 'match', 'in', 'all', 'not', 'order', 'android', 'nullable', 'And',
  'OR', 'NULL', 'n', 'o', 'x1',
];

const KEY = /[^[.\]]+/g;

/** The keys of a name; an index is a number. */
export function keysOf(name) {
  return [...name.matchAll(KEY)].map(({ 0: key, index }) =>
    name[index - 1] === '[' && /^\d+$/.test(key) ? Number(key) : key,
  );
}
