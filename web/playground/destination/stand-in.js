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

const SESSION = '4569975532609535:4569975532609536';

/** Defines a `window.FS` that keeps its calls, and sends nothing. Its session is made up. */
export function standIn() {
  const calls = [];
  const record =
    (name) =>
    (...args) => {
      calls.push({ name, args });
    };
  const fullstory = Object.assign(record('FS'), { _v: '2.1.0' });
  for (const method of LEGACY) fullstory[method] = record(`FS.${method}`);
  Object.assign(fullstory, {
    getCurrentSession: () => SESSION,
    getCurrentSessionURL: (now) =>
      `https://app.fullstory.com/ui/o-1ABC-na1/session/${encodeURIComponent(now ? `${SESSION}:${Date.now()}` : SESSION)}`,
  });
  window.FS = fullstory;

  return {
    real: false,
    dropped: () => false,
    mark: () => calls.length,
    since: (mark) => calls.slice(mark),
  };
}
