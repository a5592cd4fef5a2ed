import type { IntegrationConstructor } from './types/classic.js';

export * from './types/classic.js';

declare const FullStory: IntegrationConstructor;
export default FullStory;
