/** Events that meet a trigger's conditions, miss them closely, or know nothing of them. */
import { json, object, scalar, TEXTS } from './json-values.mjs';
import { keysOf } from './trigger-names.mjs';

const ROOTS = { 'event-property': 'properties', 'event-trait': 'traits', 'event-context': 'context' };

/**
 * @param met whether the trigger should match it
 */
export function eventFor(chance, root, met) {
  const event = {
    type: chance.pick(['track', 'identify', 'page', 'group']),
    event: chance.pick(TEXTS),
    properties: object(chance, 2, 3),
  };
  steer(chance, event, root, met);
  if (chance.happens(0.03)) event[chance.pick(['properties', 'traits', 'context'])] = scalar(chance);
  return event;
}

/** An `or` is met by one of its children, and missed by all of them. */
function steer(chance, event, node, met) {
  if (node.type !== 'group') return put(chance, event, node, met);
  const all = node.operator === 'and';
  const decisive = chance.below(node.children.length);
  node.children.forEach((child, index) => {
    const free = met === all ? met : chance.happens(0.5);
    steer(chance, event, child, index === decisive ? met : free);
  });
}

function put(chance, event, condition, met) {
  const root = ROOTS[condition.type];
  const path = root ? [root, ...keysOf(condition.name)] : [condition.type === 'event-type' ? 'type' : condition.type];
  const value = met ? hit(chance, condition) : miss(chance, condition);
  const last = path.pop();
  const parent = path.reduce((place, key, index) => {
    const list = typeof (path[index + 1] ?? last) === 'number';
    const fits = place[key] && place[key].constructor === (list ? Array : Object);
    if (!fits) place[key] = list ? [] : {};
    return place[key];
  }, event);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
}

function hit(chance, { operator, value }) {
  const number = Number(value);
  const around = () => chance.pick(TEXTS);
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
  const text = String(value);
  const near = [
    undefined,
    null,
    scalar(chance),
    json(chance, 2),
    value,
    text,
    Number(value) || 0,
    text.toUpperCase(),
    text + ' ',
    ' ' + text,
    text.slice(1),
    text + text,
    [text],
    { a: text },
    true,
    'true',
    'null',
    0,
    '',
  ];
  return operator === 'exists' ? chance.pick([null, undefined]) : chance.pick(near);
}
