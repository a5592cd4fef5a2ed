/**
 * What the inspector makes of an event under these settings; what it rejects is itself an error.
 *
 * @param {object} settings
 * @param {object} event
 * @returns {import('../window.js').Explained[]}
 */
export function explain(settings, event) {
  try {
    return window.fullstoryInspector.explain(settings, event);
  } catch (failure) {
    return [{ name: 'Settings', action: '', enabled: true, matched: false, error: String(failure) }];
  }
}
