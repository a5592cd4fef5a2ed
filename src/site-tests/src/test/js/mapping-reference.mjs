/** What Segment's mapping-kit makes of a mapping and an event. */
import { createRequire } from 'node:module';
import { copy } from './json-values.mjs';
import { isBadSomewhere } from './overlooked.mjs';

const { transform, transformBatch } = createRequire(import.meta.url)('@segment/actions-core/mapping-kit');

/**
 * {payload}, {refused: 'always'} or {refused: 'here'}, which another event may not be. A payload may
 * come with `mayBeRefused`, and what is refused here with `mayResolve`.
 */
export function answer(mapping, event) {
  try {
    // mapping-kit writes into the mapping.
    const payload = plain(transform(copy(mapping), copy(event)));
    return isBadSomewhere(mapping) ? { payload, mayBeRefused: true } : { payload };
  } catch {
    if (isRefusedUnseen(mapping)) return { refused: 'always' };
    return hasBadTransform(mapping) ? { refused: 'here', mayResolve: true } : { refused: 'here' };
  }
}

/** A @transform in an array validates, when it is reached, branches too that no event reaches. */
function hasBadTransform(mapping) {
  return (
    mapping !== null
    && typeof mapping === 'object'
    && Object.entries(mapping).some(
      ([key, member]) => (key === '@transform' && isBadSomewhere(member)) || hasBadTransform(member),
    )
  );
}

/** With no event at all nothing happens but validation. */
function isRefusedUnseen(mapping) {
  try {
    transformBatch(copy(mapping), []);
    return false;
  } catch {
    return true;
  }
}

/** JSON has no undefined, as array slots and payloads can be. test-pages/serialize.js writes it so too. */
function plain(value) {
  if (value === undefined) return { $is: 'undefined' };
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(plain);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plain(member)]));
}
