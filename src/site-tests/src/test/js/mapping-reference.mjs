/** The result of Segment's mapping-kit for a mapping and an event. */
import { createRequire } from 'node:module';
import { copy } from './json-values.mjs';
import { isBadSomewhere } from './overlooked.mjs';

const { transform, transformBatch } = createRequire(import.meta.url)('@segment/actions-core/mapping-kit');

/**
 * {payload}, {rejected: 'always'}, or {rejected: 'here'} if another event may be accepted. A payload may
 * come with `mayBeRejected`, and a rejection of this event with `mayResolve`.
 */
export function reference(mapping, event) {
  try {
    // A copy, because mapping-kit changes the mapping.
    const payload = plain(transform(copy(mapping), copy(event)));
    return isBadSomewhere(mapping) ? { payload, mayBeRejected: true } : { payload };
  } catch {
    if (isAlwaysRejected(mapping)) return { rejected: 'always' };
    return hasBadTransform(mapping) ? { rejected: 'here', mayResolve: true } : { rejected: 'here' };
  }
}

/** A @transform in an array, once reached, also validates branches that no event reaches. */
function hasBadTransform(mapping) {
  return (
    mapping !== null
    && typeof mapping === 'object'
    && Object.entries(mapping).some(
      ([key, child]) => (key === '@transform' && isBadSomewhere(child)) || hasBadTransform(child),
    )
  );
}

/** Without events, mapping-kit only validates. */
function isAlwaysRejected(mapping) {
  try {
    transformBatch(copy(mapping), []);
    return false;
  } catch {
    return true;
  }
}

/** Array elements and payloads can be undefined, which JSON cannot. The form is that of test-pages/serialize.js. */
function plain(value) {
  if (value === undefined) return { $is: 'undefined' };
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(plain);
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, plain(child)]));
}
