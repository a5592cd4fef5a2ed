/** Mistakes that mapping-kit does not validate: in arrays, in raw objects, and where no event reaches. */
import { createRequire } from 'node:module';
import { ROOT } from './mappings.mjs';

const validate = createRequire(import.meta.url)('@segment/actions-core/mapping-kit/validate').default;

/* Without one of these a directive is valid, but rejects every event that reaches it. */
const REQUIRED = {
  '@if': ['exists', 'blank'],
  '@case': ['operator'],
  '@flatten': ['separator'],
  '@json': ['value'],
  '@merge': ['direction'],
};

/** By decision a mapping with such a mistake may be rejected when it is parsed, or when it is resolved. */
export function isBadSomewhere(mapping) {
  if (mapping === null || typeof mapping !== 'object') return false;
  return isBad(mapping) || Object.keys(mapping).some((key) => key !== '_metadata' && isBadSomewhere(mapping[key]));
}

function isBad(part) {
  const isIncomplete = Object.keys(REQUIRED).some(
    (name) => part[name] !== undefined && !REQUIRED[name].some((field) => part[name]?.[field]),
  );
  if (isIncomplete || (ROOT in part && !isDirective(part[ROOT]))) return true;
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
