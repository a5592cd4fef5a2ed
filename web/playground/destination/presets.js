/** These settings, without subscriptions where they are the presets, which act by themselves. */
export function withoutPresets({ subscriptions, ...others }) {
  const presets = JSON.stringify(window.fullstoryDestination.presets);
  const preset = !subscriptions || JSON.stringify(subscriptions) === presets;
  return preset ? others : { ...others, subscriptions };
}
