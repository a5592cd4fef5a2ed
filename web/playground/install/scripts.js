import { withoutPresets } from '../destination/presets.js';

export const PRESETS = 'fullstory-presets.js';
const ACTIONS = 'fullstory-actions.js';

/** Settings that only fullstory-actions.js has; the smaller script loads nothing with one of them. */
const ONLY_ACTIONS = ['subscriptions', 'consent', 'elementConsent', 'redact', 'sessionUrl'];

/**
 * The scripts that the settings can be loaded with, the smallest first: `[file, name]`.
 *
 * @param {string} destination
 * @param {any} settings
 */
export function scripts(destination, settings) {
  if (destination === 'classic') return [['fullstory-classic.js', 'Classic']];
  const all = [
    [PRESETS, 'Presets, half the size'],
    [ACTIONS, 'Everything'],
  ];
  return onlyActions(settings).length ? all.slice(1) : all;
}

/**
 * The settings for which fullstory-presets.js is not enough.
 *
 * @param {any} settings
 */
export function onlyActions(settings) {
  const given = withoutPresets(settings);
  return ONLY_ACTIONS.filter((key) => given[key] != null && !(key === 'sessionUrl' && !given[key]));
}
