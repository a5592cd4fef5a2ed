/*
 * observe {type: "start" | "shutdown", callback}: callbacks run in a microtask, and their errors are ignored.
 * start is called once, at once if a session has started; shutdown has a reason: 1 the page's call, 4 another
 * user was identified, 5 FullStory does not capture this page. _fs_ready is called at the first start, or with
 * true if there will be none.
 */
function createObservers() {
  let observers = [];
  let started;

  function call(callback, data) {
    Promise.resolve()
      .then(() => callback(data))
      .catch(function () {});
  }

  function ready(failed) {
    if (typeof window._fs_ready === 'function') window._fs_ready(failed);
  }

  return {
    add: function (options) {
      const type = options && options.type;
      if (type !== 'start' && type !== 'shutdown') throw new Error('Unknown observer type: ' + type);
      const observer = { type, callback: options.callback };
      if (type === 'start' && started) call(observer.callback, started);
      else observers.push(observer);
      return {
        disconnect: () => {
          observers = observers.filter((other) => other !== observer);
        },
      };
    },
    start: function (data) {
      if (!started) ready();
      started = data;
      observers.filter((each) => each.type === 'start').forEach((each) => call(each.callback, data));
      observers = observers.filter((each) => each.type !== 'start');
    },
    shutdown: function (reason) {
      started = undefined;
      observers.filter((each) => each.type === 'shutdown').forEach((each) => call(each.callback, { reason }));
      if (reason === 5) ready(true);
    },
  };
}
