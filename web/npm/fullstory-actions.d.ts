import type { Factory } from './types/factory.js';

declare global {
  /** What `fullstory-actions.js` defines. */
  var fullstoryDestination: Factory;
}
