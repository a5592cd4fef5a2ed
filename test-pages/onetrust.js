/*
 * Stand-ins for OneTrust's script, and for Segment's wrapper for it: npm's
 * @segment/analytics-consent-wrapper-onetrust, which makes analytics-consent-tools ask OneTrust.
 */
var OneTrust = (function () {
  const groups = ['C0001', 'C0002', 'C0003'];
  /** @type {((event: { detail: string[] }) => void)[]} */
  const listeners = [];
  let isClosed = false;
  /** @type {any} */ (window).OnetrustActiveGroups = ',C0001,';
  return {
    GetDomainData: () => ({
      ConsentModel: { Name: 'opt-in' },
      ShowAlertNotice: true,
      Groups: groups.map((CustomGroupId) => ({ CustomGroupId })),
    }),
    IsAlertBoxClosed: () => isClosed,
    OnConsentChanged: (/** @type {typeof listeners[0]} */ listener) => listeners.push(listener),
    /* The visitor closes the banner, or changes what was chosen there. */
    choose: (/** @type {string[]} */ chosen) => {
      isClosed = true;
      /** @type {any} */ (window).OnetrustActiveGroups = ',' + chosen.join() + ',';
      listeners.forEach((listener) => listener({ detail: chosen }));
    },
  };
})();

/** @param {any} analytics */
function withOneTrust(analytics) {
  const active = () =>
    String(/** @type {any} */ (window).OnetrustActiveGroups)
      .split(',')
      .filter(Boolean);
  const categories = (/** @type {string[]} */ chosen) =>
    Object.fromEntries(
      OneTrust.GetDomainData().Groups.map(({ CustomGroupId }) => [CustomGroupId, chosen.includes(CustomGroupId)]),
    );
  return consentTools.createWrapper({
    shouldLoadSegment: async (wrapper) => {
      await consentTools.resolveWhen(() => active().length > 0 && OneTrust.IsAlertBoxClosed(), 50);
      wrapper.load({ consentModel: 'opt-in' });
    },
    getCategories: () => categories(active()),
    registerOnConsentChanged: (setCategories) => {
      OneTrust.OnConsentChanged((event) => setCategories(categories(event.detail)));
    },
  })(analytics);
}
