/**
 * Sees the calls that reach the real `window.FS`: at first they wait in the stub's queue; once
 * FullStory's script has loaded it takes the queue away and `_api` gets each call.
 */
export function realFullstory(onFailure) {
  const calls = [];
  const observed = new WeakSet();
  let failed = false;

  addEventListener(
    'error',
    ({ target }) => {
      if (!(target instanceof HTMLScriptElement) || !target.hasAttribute('data-fs-namespace')) return;
      failed = true;
      onFailure(target.src);
    },
    true,
  );

  const queue = () => window.FS?.q ?? [];

  function observeApi() {
    const api = window.FS?._api;
    if (!api || observed.has(api)) return;
    const observing = (...entry) => {
      calls.push(entry);
      return api(...entry);
    };
    observed.add(observing);
    window.FS._api = observing;
  }

  return {
    real: true,
    dropped: () => failed,
    mark() {
      observeApi();
      return { waiting: new Set(queue()), seen: calls.length };
    },
    since({ waiting, seen }) {
      const queued = [...queue()].filter((entry) => !waiting.has(entry));
      return [...queued, ...calls.slice(seen)].map(asCall);
    },
  };
}

/** Queue entries are `[operation, options, source, resolve, reject, version]`. */
function asCall([operation, options, source, , , version]) {
  return { name: 'FS', args: [operation, options, source], version };
}
