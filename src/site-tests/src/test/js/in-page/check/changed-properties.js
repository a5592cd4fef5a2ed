/*
 * Loads the check beside the page's FullStory, and returns what differs from FullStory without it.
 */
async () => {
  const original = window.FS;
  original.extra = { a: 1 };
  const names = Object.getOwnPropertyNames(original);
  const values = names.map((name) => original[name]);
  const source = String(original);
  const queue = original.q;
  const queued = queue && queue.length;
  await loadScript('/dist/fullstory-check.js');
  const FS = window.FS;
  const functions = [
    'event',
    'identify',
    'setUserVars',
    'setVars',
    'anonymize',
    'consent',
    'shutdown',
    'restart',
    'log',
  ];
  FS.later = 1;
  delete FS.extra;
  const sorted = (all) => all.slice().sort().join();
  const checks = {
    // An old WebKit has them in another order.
    names: sorted(Object.getOwnPropertyNames(FS)) === sorted([...names.filter((name) => name !== 'extra'), 'later']),
    values: names.every((name, i) => functions.includes(name) || name === 'extra' || FS[name] === values[i]),
    functions: functions.every((name) => typeof FS[name] === 'function' && FS[name] === FS[name]),
    source: String(FS) === source && FS.toString() === source && `${FS}` === source,
    toString: FS.toString === FS.toString,
    sourceOfFunctions: functions.every((name) => typeof String(FS[name]) === 'string'),
    type: typeof FS === 'function' && FS instanceof window.Function,
    name: FS.name === original.name && FS.length === original.length,
    queue: FS.q === queue && (queue && queue.length) === queued,
    later: original.later === 1 && !('extra' in original),
    same: window.FS === FS,
    enumerable: Object.keys(window).includes('FS'),
  };
  return Object.keys(checks).filter((name) => !checks[name]);
};
