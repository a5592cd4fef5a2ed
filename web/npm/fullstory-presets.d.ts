import type { PresetFactory } from './types/preset-factory.js';

declare global {
  /** What `fullstory-presets.js` defines. */
  var fullstoryDestination: PresetFactory;
}
