/** These settings, without subscriptions where they are the presets, which act by themselves. */
export function withoutPresets({ subscriptions, ...others }) {
  const preset = !subscriptions || JSON.stringify(subscriptions) === JSON.stringify(window.fullstoryDestination.presets);
  return preset ? others : { ...others, subscriptions };
}
