import { withoutPresets } from '../destination/presets.js';

export const PRESETS = 'fullstory-presets.js';
const ACTIONS = 'fullstory-actions.js';

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
 * The settings that fullstory-presets.js does not have.
 *
 * @param {any} settings
 */
export function onlyActions(settings) {
  return window.fullstoryInspector.presetsErrors(withoutPresets(settings)).map(({ path }) => path.slice(1));
}
