/** Triggers of Segment's editor, events, and the results of Segment's evaluator. */
import { createRequire } from 'node:module';
import { copy } from './json-values.mjs';
import { condition, everyCondition } from './trigger-conditions.mjs';
import { eventFor } from './trigger-events.mjs';
import { unquoted, upperCase } from './trigger-spellings.mjs';
import { writeCases } from './write-cases.mjs';

const { generateFql, parseFql, validate } = createRequire(import.meta.url)('@segment/destination-subscriptions');

function group(chance, min, child) {
  const children = chance.several(min, 4, child);
  return { type: 'group', operator: chance.pick(['and', 'or']), children };
}

/** Without functions in groups and nested groups, which differ by decision. */
function tree(chance) {
  return group(chance, 1, () =>
    chance.happens(0.15) ? group(chance, 2, () => condition(chance, false)) : condition(chance, true),
  );
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
    ...conditions.filter(({ name }) => /\[\d+\]/.test(name)).map(() => 'index'),
    ...conditions.filter(isLiteralAffix).map(() => 'glob characters'),
  ];
}

function isLiteralAffix({ operator, value }) {
  return operator.endsWith('with') && /[?[\]\\]/.test(value);
}

function caseOf(root, given, event, spelling = []) {
  const expected = { matched: validate(parseFql(given), copy(event)) };
  return { given, event, expected, uses: [...new Set([...uses(root), ...spelling])] };
}

function randomCase(chance) {
  const root = tree(chance);
  const event = eventFor(chance, root, chance.happens(0.5));
  const written = generateFql(root);
  if (chance.happens(0.8)) return caseOf(root, written, event);
  const words = unquoted(written);
  const given = upperCase(root, words);
  const spelling = [...(words === written ? [] : ['word']), ...(given === words ? [] : ['AND'])];
  return caseOf(root, given, event, spelling);
}

/** Two events for each condition: one that should match, and one that should not. */
function everyCase(chance) {
  return everyCondition(chance).flatMap((leaf) => {
    const root = { type: 'group', operator: 'and', children: [leaf] };
    return [true, false].map((met) => caseOf(root, generateFql(root), eventFor(chance, root, met), ['each']));
  });
}

writeCases(randomCase, everyCase);
