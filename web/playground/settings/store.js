import { latestEvent } from '../destination/latest-event.js';

const DESTINATION = 'playground.destination';
const KEPT = { actions: 'playground.settings', classic: 'playground.classic' };
const AGAIN = 'playground.again';
const PLACEHOLDER = 'o-1ABC-na1';

/** Settings under which a site would begin, written out. */
const BEGINNINGS = {
  actions: (orgId) => ({ orgId, subscriptions: window.fullstoryDestination.presets }),
  classic: (org) => ({
    org,
    debug: false,
    trackAllPages: false,
    trackNamedPages: true,
    trackCategorizedPages: false,
    trackPagesWithEvents: true,
  }),
};

/** Which destination this tab shows: `actions` or `classic`. */
export function currentDestination() {
  return sessionStorage.getItem(DESTINATION) === 'classic' ? 'classic' : 'actions';
}

export function firstSettings(destination, orgId = PLACEHOLDER) {
  return BEGINNINGS[destination](orgId);
}

/** The settings kept for this tab, or those to begin with. */
export function currentSettings(destination, orgId) {
  const kept = sessionStorage.getItem(KEPT[destination]);
  return kept === null ? firstSettings(destination, orgId) : JSON.parse(kept);
}

/** Keeps settings for this tab. */
export function keep(destination, settings) {
  sessionStorage.setItem(DESTINATION, destination);
  sessionStorage.setItem(KEPT[destination], JSON.stringify(settings));
}

/** Starts the page again under other settings: what is registered cannot be taken back. */
export function restartWith(destination, settings) {
  keep(destination, settings);
  repeatLatest();
  location.reload();
}

/** Starts the page again under the settings to begin with. */
export function restart(destination) {
  sessionStorage.setItem(DESTINATION, destination);
  sessionStorage.removeItem(KEPT[destination]);
  repeatLatest();
  location.reload();
}

/** `[method, …arguments]`: made once the page has started, so that one sees what other settings make of it. */
export function keepCall(call) {
  if (call) sessionStorage.setItem(AGAIN, JSON.stringify(call));
}

/** Hands that call over, once. */
export function takeCall() {
  const kept = sessionStorage.getItem(AGAIN);
  sessionStorage.removeItem(AGAIN);
  return kept === null ? undefined : JSON.parse(kept);
}

function repeatLatest() {
  keepCall(latestEvent.call());
}
