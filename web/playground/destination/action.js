const find = (action) => window.fullstoryInspector.actions().find(({ key }) => key === action);

/** The keys that a subscription may name as its `partnerAction`, those of FullStory's V2 first. */
export const actionKeys = () => window.fullstoryInspector.actions().map(({ key }) => key);

/** The properties of a payload that an action reads. */
export const fieldsOf = (action) => find(action)?.fields ?? [];

/** `trackEventV2` is called "Track Event V2"; an unknown one by its key. */
export const titled = (action) => find(action)?.label ?? action;

/** The preset of this action; the older action has that of its V2. */
export function presetOf(action) {
  return window.fullstoryDestination.presets.find((preset) => older(preset.partnerAction) === older(action));
}

function older(action) {
  return String(action).replace(/V2$/, '');
}
