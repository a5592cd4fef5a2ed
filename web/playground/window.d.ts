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
    fullstoryInspector: Inspector;
    FS?: any;
  }
}

/** The rules, each by itself: src/browser/src/main/java/fsdestination/inspector/Inspector.java. */
interface Inspector {
  actions(): Action[];
  words(): Words;
  matches(trigger: string, event: object): { matched?: boolean; error?: string };
  explain(subscriptions: unknown, event: object): Explained[];
  redact(redact: unknown, event: object): { redacted?: any; error?: string };
  triggerErrors(trigger: unknown): ConfigError[];
  mappingErrors(mapping: unknown): ConfigError[];
  settingsErrors(settings: unknown): ConfigError[];
  callChecker(): (name: string, args: unknown[], circumstances: object) => Finding[];
  classicSettingsErrors(settings: unknown): ConfigError[];
  presetsErrors(settings: unknown): ConfigError[];
}

/** An action that a subscription may name, with the fields of its payload. */
export interface Action {
  key: string;
  label: string;
  fields: string[];
}

/** The names that editors of settings and forms know. */
export interface Words {
  fields: string[];
  functions: string[];
  keywords: string[];
  directives: string[];
  settings: string[];
  classicSettings: string[];
  subscription: string[];
  texts: string[];
  flags: string[];
  classicFlags: string[];
  pages: string[];
}

/** What is wrong with settings: path is `/subscriptions/0/subscribe:19`, message has all of it. */
export interface ConfigError {
  path: string;
  expected: string;
  found: string;
  message: string;
}

/** What FullStory will drop or misunderstand in a call. */
export type Finding = Omit<import('../npm/types/check.js').Finding, 'link' | 'count'>;

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
  error?: string;
}
