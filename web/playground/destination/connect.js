/** The calls that make an event. */
export const CALLS = ['track', 'identify', 'page', 'group', 'alias', 'screen'];

/**
 * Makes the page's calls known, each once every destination has had its event.
 *
 * @param {any} analytics
 * @param {(call: {method: string, args: any[], at: Date, event?: any, failure?: any}) => void} onCall
 */
export function connect(analytics, onCall) {
  for (const method of CALLS) {
    const original = analytics[method].bind(analytics);
    analytics[method] = (...args) => {
      const at = new Date();
      const sent = original(...args);
      sent.then(
        ({ event }) => onCall({ method, args, at, event }),
        (failure) => onCall({ method, args, at, failure }),
      );
      return sent;
    };
  }
  window.analytics = analytics;
}
