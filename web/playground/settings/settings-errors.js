/** What the destination would report of these settings: `[{path, expected, found, message}]`. */
export function settingsErrors(destination, settings) {
  const { classicSettingsErrors, settingsErrors } = window.fullstoryInspector;
  return destination === 'classic' ? classicSettingsErrors(settings) : settingsErrors(settings);
}

/** What follows the path in an error's message. */
export function withoutPath({ path, message }) {
  return message.slice(path.length);
}
