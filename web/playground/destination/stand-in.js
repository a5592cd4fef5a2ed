const LEGACY = [
  'identify',
  'setUserVars',
  'setVars',
  'event',
  'anonymize',
  'shutdown',
  'restart',
  'log',
  'consent',
  'identifyAccount',
  'clearUserCookie',
];

/** Defines a `window.FS` that keeps its calls, and sends nothing. */
export function standIn() {
  const calls = [];
  const record =
    (name) =>
    (...args) => {
      calls.push({ name, args });
    };
  const fullstory = Object.assign(record('FS'), { _v: '2.1.0' });
  for (const method of LEGACY) fullstory[method] = record(`FS.${method}`);
  window.FS = fullstory;

  return {
    real: false,
    dropped: () => false,
    mark: () => calls.length,
    since: (mark) => calls.slice(mark),
  };
}
