/* The second that a reset waits never ends, so only an event, or the end of the page, ends it. */
() => {
  const set = window.setTimeout;
  window.setTimeout = (work, millis, ...more) => (millis === 1000 ? 0 : set(work, millis, ...more));
};
