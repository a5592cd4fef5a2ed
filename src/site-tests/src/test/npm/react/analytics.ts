import { AnalyticsBrowser } from '@segment/analytics-next';
import fullstoryDestination, { type Settings } from 'fullstory-destination';

const settings: Settings = { orgId: 'o-1ABC-na1' };

/** Keeps the calls that are made before `start`. */
export const analytics = new AnalyticsBrowser();

let started: Promise<unknown> | undefined;

/** Loads analytics.js and FullStory, the first time that it is called. */
export function start(): Promise<unknown> {
  started ??= fullstoryDestination(settings).then((plugins) => analytics.load({ writeKey: 'YOUR_WRITE_KEY', plugins }));
  return started;
}

let viewed: string | undefined;

/** Reports a page, once for each change of the path. */
export function viewPage(path: string): void {
  if (path === viewed) return;
  viewed = path;
  analytics.page();
}
