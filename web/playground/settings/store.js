const KEPT = 'playground.settings';
const PLACEHOLDER = 'o-1ABC-na1';

/** Settings under which a site would begin: an org, and the presets written out. */
export function presetSettings(orgId = PLACEHOLDER) {
  return { orgId, subscriptions: window.fullstoryDestination.presets };
}

/** The settings kept for this tab, or those of the presets. */
export function currentSettings(orgId) {
  const kept = sessionStorage.getItem(KEPT);
  return kept === null ? presetSettings(orgId) : JSON.parse(kept);
}

/** Starts the page again under other settings: what is registered cannot be taken back. */
export function restartWith(settings) {
  sessionStorage.setItem(KEPT, JSON.stringify(settings));
  location.reload();
}

/** Starts the page again under the presets. */
export function restart() {
  sessionStorage.removeItem(KEPT);
  location.reload();
}
