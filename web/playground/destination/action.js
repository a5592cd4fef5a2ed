const PAYLOADS = {
  trackEvent: ['name', 'properties'],
  identifyUser: ['userId', 'anonymousId', 'displayName', 'email', 'traits'],
  viewedPage: ['pageName', 'properties'],
};

/** The keys that a subscription may name as its `partnerAction`, those of FullStory's V2 first. */
export const ACTIONS = [...Object.keys(PAYLOADS).map((key) => `${key}V2`), ...Object.keys(PAYLOADS)];

/** The members of a payload that an action reads. */
export function fieldsOf(action) {
  return PAYLOADS[older(action)] ?? [];
}

/** The preset of this action; the older action has that of its V2. */
export function presetOf(action) {
  return window.fullstoryDestination.presets.find((preset) => older(preset.partnerAction) === older(action));
}

/** `trackEventV2` is called "Track Event V2". */
export function titled(action) {
  return action.charAt(0).toUpperCase() + action.slice(1).replace(/([a-z])([A-Z])/g, '$1 $2');
}

function older(action) {
  return String(action).replace(/V2$/, '');
}
