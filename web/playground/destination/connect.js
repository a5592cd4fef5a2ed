/** The calls that make an event. */
export const CALLS = ['track', 'identify', 'page', 'group', 'alias', 'screen'];

/** Makes the page's calls known: `onCall` is told of each once every destination has had its event. */
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
