import { differences } from './migration/differences.js';
import { pages } from './migration/pages.js';
import { user } from './migration/user.js';

/**
 * Settings of the classic destination as settings of the Actions destination that send FullStory the same.
 *
 * @param classic what stands under `FullStory` in Segment's settings: `{org, trackAllPages, …}`
 * @returns `{settings, notes}`; a note, `{text, example?}`, is what the settings cannot express
 */
export function actionsSettings(classic) {
  const given = defined(classic);
  const settings = { orgId: classic.org ?? '' };
  if (classic.debug) settings.debug = true;
  if (classic.isOuterScript) settings.recordOnlyThisIFrame = true;
  const { texts } = window.fullstoryInspector.words();
  for (const name of shared()) {
    const isEmpty = given[name] === '' && texts.includes(name);
    if (given[name] != null && !isEmpty) settings[name] = given[name];
  }
  settings.subscriptions = [
    {
      name: 'Track Event',
      enabled: true,
      partnerAction: 'trackEvent',
      subscribe: 'type = "track"',
      mapping: { name: { '@path': '$.event' }, properties: { '@path': '$.properties' } },
    },
    user,
    ...pages({ ...window.fullstoryIntegration.prototype.defaults, ...given }),
  ];
  return { settings, notes: [...differences(classic), ...leftOut(classic)] };
}

/** A setting that is undefined has its default. */
function defined(classic) {
  return Object.fromEntries(Object.entries(classic).filter(([, value]) => value !== undefined));
}

/** The settings that mean the same in both destinations. With debug they load different scripts. */
function shared() {
  const { settings, classicSettings } = window.fullstoryInspector.words();
  return settings.filter((name) => classicSettings.includes(name) && name !== 'debug');
}

function leftOut(classic) {
  const { classicSettings } = window.fullstoryInspector.words();
  const others = Object.keys(classic).filter((key) => !classicSettings.includes(key));
  return others.length ? [{ text: `Dropped, since the destination does not read them: ${others.join(', ')}.` }] : [];
}
