/* analytics.js loads parts of itself, for classic integrations among others: from beside this page, not from Segment's CDN. */
window.analytics = { _cdn: new URL('.', location.href).href.slice(0, -1) };
