/** Events that match a trigger's conditions, or miss them, some closely. */
import { json, object, scalar, STRINGS } from './json-values.mjs';
import { keysOf } from './trigger-names.mjs';

const ROOTS = { 'event-property': 'properties', 'event-trait': 'traits', 'event-context': 'context' };

/**
 * @param met whether the trigger should match it
 */
export function eventFor(chance, root, met) {
  const event = {
    type: chance.pick(['track', 'identify', 'page', 'group']),
    event: chance.pick(STRINGS),
    properties: object(chance, 2, 3),
  };
  steer(chance, event, root, met);
  if (chance.happens(0.03)) event[chance.pick(['properties', 'traits', 'context'])] = scalar(chance);
  return event;
}

/** One child decides an `or` if it matches, and an `and` if it does not. */
function steer(chance, event, node, met) {
  if (node.type !== 'group') return set(chance, event, node, met);
  const all = node.operator === 'and';
  const decisive = chance.below(node.children.length);
  node.children.forEach((child, index) => {
    const free = met === all ? met : chance.happens(0.5);
    steer(chance, event, child, index === decisive ? met : free);
  });
}

function set(chance, event, condition, met) {
  const root = ROOTS[condition.type];
  const path = root ? [root, ...keysOf(condition.name)] : [condition.type === 'event-type' ? 'type' : condition.type];
  const value = met ? hit(chance, condition) : miss(chance, condition);
  const last = path.pop();
  const parent = path.reduce((place, key, index) => {
    const isArray = typeof (path[index + 1] ?? last) === 'number';
    const fits = place[key] && place[key].constructor === (isArray ? Array : Object);
    if (!fits) place[key] = isArray ? [] : {};
    return place[key];
  }, event);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
}

function hit(chance, { operator, value }) {
  const number = Number(value);
  const around = () => chance.pick(STRINGS);
  switch (operator) {
    case '=':
      return value;
    case 'contains':
      return around() + value + around();
    case 'starts_with':
      return value + around();
    case 'ends_with':
      return around() + value;
    case 'exists':
      return json(chance, 1) ?? 0;
    case 'not_exists':
      return chance.pick([null, undefined]);
    case 'is_true':
      return true;
    case 'is_false':
      return false;
    case 'number_equals':
      return chance.happens(0.9) ? number : String(number);
    case '<':
      return number - 1;
    case '>':
      return number + 0.5;
    case '<=':
    case '>=':
      return number;
    case 'number_not_equals':
      return number + 1;
    default:
      return around() + '!';
  }
}

function miss(chance, { operator, value }) {
  const string = String(value);
  const near = [
    undefined,
    null,
    scalar(chance),
    json(chance, 2),
    value,
    string,
    Number(value) || 0,
    string.toUpperCase(),
    string + ' ',
    ' ' + string,
    string.slice(1),
    string + string,
    [string],
    { a: string },
    true,
    'true',
    'null',
    0,
    '',
  ];
  return operator === 'exists' ? chance.pick([null, undefined]) : chance.pick(near);
}
