/** The category that Segment's wrapper of OneTrust has for what measures; the visitor's choice lasts as long as the tab. */
const CATEGORY = 'C0002';
const KEPT = 'playground.consent';

/** The trigger of the setting `consent`. */
export const CONSENT = `context.consent.categoryPreferences.${CATEGORY} = true`;

export const isGranted = () => sessionStorage.getItem(KEPT) === 'true';

/** Stamps each event with the visitor's choice, as Segment's consent wrappers do. */
export function stampConsent(analytics) {
  return analytics.addSourceMiddleware(({ payload, next }) => {
    payload.obj.context.consent = { categoryPreferences: { [CATEGORY]: isGranted() } };
    next(payload);
  });
}

/** Keeps a choice, and makes the event by which the wrappers report it. */
export function choose(analytics, granted) {
  sessionStorage.setItem(KEPT, String(granted));
  return analytics.track('Segment Consent Preference Updated');
}
