/** Triggers of Segment's editor, events, and what Segment's evaluator says. */
import { createRequire } from 'node:module';
import { condition } from './trigger-conditions.mjs';
import { eventFor } from './trigger-events.mjs';
import { writeCases } from './write-cases.mjs';

const { generateFql, parseFql, validate } =
  createRequire(import.meta.url)('@segment/destination-subscriptions');

function group(chance, least, child) {
  const children = chance.several(least, 4, child);
  return { type: 'group', operator: chance.pick(['and', 'or']), children };
}

/** A function inside a group differs by decision, as do groups within groups. */
function tree(chance) {
  return group(chance, 1, () =>
    chance.happens(0.15)
      ? group(chance, 2, () => condition(chance, false))
      : condition(chance, true));
}

function leaves(node) {
  return node.type === 'group' ? node.children.flatMap(leaves) : [node];
}

function uses(root) {
  const nested = root.children.filter((child) => child.type === 'group');
  const conditions = leaves(root);
  return [
    ...(root.children.length > 1 ? [root.operator] : []),
    ...nested.map((child) => `(${child.operator})`),
    ...conditions.map((leaf) => leaf.type),
    ...conditions.map((leaf) => leaf.operator),
  ];
}

writeCases((chance) => {
  const root = tree(chance);
  const given = generateFql(root);
  const event = eventFor(chance, root);
  const expected = { matched: validate(parseFql(given), event) };
  return { given, event, expected, uses: [...new Set(uses(root))] };
});
