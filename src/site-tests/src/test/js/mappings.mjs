/** Mappings that are valid, except for parts that depend on the event. */
import { DIRECTIVES, key, raw } from './directives.mjs';

const NAMES = Object.keys(DIRECTIVES);
const ROOT_NAMES = ['@transform', '@transform', '@merge', '@literal', '@arrayPath', '@if', '@path'];
const METADATA = [{ label: 'x' }, null, 'text', { '@path': '$.a' }];
export const ROOT = '__segment_internal_directive';

export function mapping(chance, event) {
  return chance.happens(0.06)
    ? directive(chance, event, 3)
    : { ...properties(chance, event, 3), ...rootDirective(chance, event) };
}

function rootDirective(chance, event) {
  if (!chance.happens(0.06)) return {};
  const name = chance.pick(ROOT_NAMES);
  return { [ROOT]: { [name]: DIRECTIVES[name](chance, event, maker(chance, event, 2)) } };
}

function properties(chance, event, depth) {
  return Object.fromEntries(chance.several(1, 3, () => [key(chance), any(chance, event, depth)]));
}

function any(chance, event, depth) {
  if (depth <= 0) return chance.happens(0.5) ? path(chance, event) : raw(chance);
  const share = chance.next();
  if (share < 0.6) return directive(chance, event, depth);
  if (share < 0.75) return properties(chance, event, depth - 1);
  return share < 0.83 ? chance.several(0, 3, () => any(chance, event, depth - 1)) : raw(chance);
}

function directive(chance, event, depth) {
  if (depth <= 0) return path(chance, event);
  const name = chance.pick(NAMES);
  return {
    ...metadata(chance),
    [name]: DIRECTIVES[name](chance, event, maker(chance, event, depth - 1)),
    ...metadata(chance),
  };
}

function metadata(chance) {
  return chance.happens(0.04) ? { _metadata: chance.pick(METADATA) } : {};
}

function path(chance, event) {
  return { '@path': DIRECTIVES['@path'](chance, event, () => '$.name') };
}

function maker(chance, event, depth) {
  const makers = {
    path: () => path(chance, event),
    directive: () => directive(chance, event, depth),
    object: () => (chance.happens(0.85) ? properties : directive)(chance, event, depth),
    any: () => any(chance, event, depth),
  };
  return (type = 'any') => makers[type]();
}
