import type { Check } from './types/check.js';

declare global {
  /** What `fullstory-check.js` defines. */
  var fullstoryCheck: Check;
}
