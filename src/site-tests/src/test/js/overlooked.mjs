/** Faults that mapping-kit does not see: in arrays, in raw objects, and where no event comes by. */
import { createRequire } from 'node:module';
import { ROOT } from './mappings.mjs';

const validate = createRequire(import.meta.url)('@segment/actions-core/mapping-kit/validate').default;

/* Without these a directive refuses every event that comes to it, though it is valid. */
const NEEDED = {
  '@if': ['exists', 'blank'],
  '@case': ['operator'],
  '@flatten': ['separator'],
  '@json': ['value'],
  '@merge': ['direction'],
};

/** By decision a mapping with such a fault may be refused when it is read, or when it is resolved. */
export function isBadSomewhere(mapping) {
  if (mapping === null || typeof mapping !== 'object') return false;
  return isBad(mapping) || Object.keys(mapping).some((key) => key !== '_metadata' && isBadSomewhere(mapping[key]));
}

function isBad(part) {
  const hollow = Object.keys(NEEDED).some(
    (name) => part[name] !== undefined && !NEEDED[name].some((field) => part[name]?.[field]),
  );
  if (hollow || (ROOT in part && !isDirective(part[ROOT]))) return true;
  try {
    validate(part);
    return false;
  } catch {
    return true;
  }
}

function isDirective(value) {
  return Object.keys(Object(value)).some((key) => key.startsWith('@'));
}
