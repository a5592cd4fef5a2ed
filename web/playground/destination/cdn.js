/* analytics.js loads parts of itself, for classic integrations among others: from here, not from Segment's CDN. */
window.analytics = { _cdn: location.origin };
