/** Whether the visitor has not given the consent that the settings ask for, by the stamp of an event. */
export function refuses({ consent }, event) {
  return consent !== undefined && !window.fullstoryInspector.matches(consent, event).matched;
}

export const REFUSED = 'The visitor has not consented';
