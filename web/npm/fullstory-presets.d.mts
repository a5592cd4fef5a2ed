import type { PresetFactory } from './types/preset-factory.js';

export * from './types/plugin.js';
export * from './types/preset-factory.js';

declare const fullstoryDestination: PresetFactory;
export default fullstoryDestination;
