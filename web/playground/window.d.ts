import type * as AnalyticsNext from '@segment/analytics-next';
import type { IntegrationConstructor } from '../npm/types/classic.js';
import type { Factory } from '../npm/types/factory.js';

/** What the scripts of index.html define, and what this page puts beside it. */
declare global {
  interface Window {
    AnalyticsNext: typeof AnalyticsNext;
    analytics: any;
    fullstoryDestination: Factory;
    fullstoryIntegration: IntegrationConstructor;
    fullstoryLab: Lab;
    FS?: any;
  }
}

/** The rules, each by itself: src/browser/src/main/java/fsdestination/lab/Lab.java. */
interface Lab {
  matches(trigger: string, event: object): { matched?: boolean; problem?: string };
  explain(settings: object, event: object): Explained[];
  validate(mapping: unknown): string;
}

/** What becomes of an event at one subscription. */
export interface Explained {
  name: string;
  action: string;
  enabled: boolean;
  subscribe?: string;
  matched: boolean;
  condition?: any;
  payload?: any;
  calls?: { name: string; args: unknown[]; version?: number }[];
  problem?: string;
}
