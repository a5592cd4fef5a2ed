/* Passes to FullStory what throws when it is looked at; returns what was thrown that FullStory does not throw. */
() => {
  const revoked = () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  };
  const throwing = new Proxy(
    {},
    {
      get() {
        throw new Error('get');
      },
      ownKeys() {
        throw new Error('keys');
      },
      getPrototypeOf() {
        throw new Error('prototype');
      },
    },
  );
  const deep = {};
  for (let i = 0, at = deep; i < 20000; i++) at = at.deeper = {};
  const wide = Object.fromEntries(Array.from({ length: 100000 }, (_, i) => ['p' + i, i]));
  const many = Array.from({ length: 100000 }, (_, i) => i);
  const calls = [
    ['trackEvent', { name: 'A', properties: throwing }],
    ['trackEvent', { name: 'A', properties: { inner: throwing } }],
    ['trackEvent', { name: 'A', properties: { inner: revoked() } }],
    ['trackEvent', revoked()],
    ['setIdentity', { uid: throwing }],
    ['setIdentity', revoked()],
    ['trackEvent', { name: 'A', properties: deep }],
    ['trackEvent', { name: 'A', properties: wide }],
    ['trackEvent', { name: 'A', properties: { many } }],
    ['trackEvent', { name: 'A', properties: { __proto__: null, constructor: 1, toString: 2 } }],
    ['trackEvent', { name: 'A', properties: JSON.parse('{"__proto__": {"a b": 1}}') }],
    ['setProperties', { type: throwing, properties: {} }],
    ['trackEvent', { name: 'A', schema: revoked() }],
    ['trackEvent', new Date(NaN)],
    ['trackEvent', window],
    ['trackEvent', document],
    ['trackEvent', { name: 'A', properties: window }],
  ];
  const outcome = (call) => {
    try {
      call();
      return 'returned';
    } catch (error) {
      return 'threw ' + error;
    }
  };
  // Without a FullStory that reads them: it only gets them.
  const got = [];
  window.FS = (operation, options) => got.push(operation, options);
  window.FS.q = [];
  const outcomes = calls.map((call) => outcome(() => window.FS(...call)));
  const arrived = calls.every(([operation, options], i) => got[2 * i] === operation && got[2 * i + 1] === options);
  return outcomes.filter((each) => each !== 'returned').concat(arrived ? [] : ['other arguments']);
};
