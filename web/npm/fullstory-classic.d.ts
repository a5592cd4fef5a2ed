import type { IntegrationConstructor } from './types/classic.js';

declare global {
  /** What `fullstory-classic.js` defines. */
  var fullstoryIntegration: IntegrationConstructor;
  /** Read by analytics-next when it has loaded the script. */
  var fullstoryDeps: string[];
  var fullstoryLoader: () => void;
}
