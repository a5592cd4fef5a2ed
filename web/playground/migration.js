import { differences } from './migration/differences.js';
import { pages } from './migration/pages.js';
import { user } from './migration/user.js';

const KNOWN = new Set([
  'org',
  'debug',
  'isOuterScript',
  'host',
  'script',
  'appHost',
  'trackAllPages',
  'trackNamedPages',
  'trackCategorizedPages',
  'trackPagesWithEvents',
  'redact',
]);

/**
 * Settings of the classic destination as settings of the Actions destination that send FullStory the same.
 *
 * @param classic what stands under `FullStory` in Segment's settings: `{org, trackAllPages, …}`
 * @returns `{settings, notes}`; a note, `{text, example?}`, is what the settings cannot express
 */
export function actionsSettings(classic) {
  const { org, debug, isOuterScript } = classic;
  const settings = { orgId: org ?? '' };
  if (debug) settings.debug = true;
  if (isOuterScript) settings.recordOnlyThisIFrame = true;
  for (const address of ['host', 'script', 'appHost']) {
    if (classic[address]) settings[address] = classic[address];
  }
  if (classic.redact) settings.redact = classic.redact;
  settings.subscriptions = [
    {
      name: 'Track Event',
      enabled: true,
      partnerAction: 'trackEvent',
      subscribe: 'type = "track"',
      mapping: { name: { '@path': '$.event' }, properties: { '@path': '$.properties' } },
    },
    user,
    ...pages({ trackPagesWithEvents: true, ...defined(classic) }),
  ];
  return { settings, notes: [...differences(classic), ...leftOut(classic)] };
}

/** A setting that is undefined has its default. */
function defined(classic) {
  return Object.fromEntries(Object.entries(classic).filter(([, value]) => value !== undefined));
}

function leftOut(classic) {
  const others = Object.keys(classic).filter((key) => !KNOWN.has(key));
  return others.length ? [{ text: `Dropped, since the destination does not read them: ${others.join(', ')}.` }] : [];
}
