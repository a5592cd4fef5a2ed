const listeners = new Set();
let latest;

/** The call that was made last, with its event: what settings are tried with while they are edited. */
export const latestEvent = {
  get: () => latest,
  /** The call itself, `[method, …arguments]`; undefined for the one that the page makes by itself. */
  call: () => (latest && !latest.automatic ? [latest.method, ...latest.args] : undefined),
  set(call) {
    latest = call;
    for (const listener of listeners) listener(call);
  },
  onChange: (listener) => listeners.add(listener),
};
