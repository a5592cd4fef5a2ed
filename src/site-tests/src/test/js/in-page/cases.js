/*
 * Runs cases with the inspector. Returns their number, and those whose result differs, as strings. All
 * values are compared as JSON, so that the order of properties counts.
 */
(rule, cases) => {
  const differ = (expected, found) => (JSON.stringify(expected) === JSON.stringify(found) ? null : { found });

  const begins = (error, start) => (error !== undefined && String(error).startsWith(start) ? null : { error });

  const circular = (holder, key) => {
    holder[key] = holder;
    return holder;
  };

  const special = {
    undefined: () => undefined,
    NaN: () => NaN,
    Infinity: () => Infinity,
    bigint: () => BigInt(5),
    function: () => () => 5,
    symbol: () => Symbol('a'),
    map: () => new Map([['a', 1]]),
    set: () => new Set([1]),
    error: () => new Error('a'),
    url: () => new URL('https://shop.example/'),
    regexp: () => /a/,
    element: () => document.createElement('p'),
    'typed array': () => new Uint8Array([1, 2]),
    'boxed string': () => new String('ab'),
    'boxed number': () => new Number(4),
    date: () => new Date('2024-01-02T03:04:05.678Z'),
    'invalid date': () => new Date(NaN),
    instance: () =>
      new (class Plan {
        constructor() {
          this.id = 'pro';
        }
      })(),
    serialized: () => ({ id: 'pro', toJSON: () => 'pro' }),
    cycle: () => circular({ id: 'a' }, 'self'),
    'array cycle': () => circular(['a'], 1),
    getter: () => Object.defineProperty({}, 'a', { enumerable: true, get: () => JSON.parse('{') }),
    revoked: () => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return proxy;
    },
    tagged: () => ({
      id: 'a',
      get [Symbol.toStringTag]() {
        return JSON.parse('{');
      },
    }),
    'without a prototype': () => Object.assign(Object.create(null), { id: 'a' }),
  };

  /* Values that JSON does not have are {"$is": name} in the case files. */
  const revived = (value) => {
    if (Array.isArray(value)) return value.map(revived);
    if (!value || typeof value !== 'object') return value;
    if ('$is' in value) return special[value.$is]();
    const copy = {};
    for (const key of Object.keys(value)) {
      /* Not by assignment, which would drop a property named __proto__. */
      const settings = { enumerable: true, writable: true, configurable: true };
      Object.defineProperty(copy, key, { value: revived(value[key]), ...settings });
    }
    return copy;
  };

  const written = (value) => (typeof value === 'number' ? String(value) : JSON.stringify(value));

  const follows = ({ type, matches, parts }) => {
    if (type === 'test') return true;
    const results = {
      and: () => parts.every((part) => part.matches),
      or: () => parts.some((part) => part.matches),
      not: () => !parts[0].matches,
    };
    return parts.every(follows) && matches === results[type]();
  };

  /* The same in calls; and what is long. The repetition is the number of the call among its repetitions. */
  const revivedCall = (value, repetition) => {
    if (!value || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map((each) => revivedCall(each, repetition));
    if (!('$is' in value)) {
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, revivedCall(each, repetition)]));
    }
    if (value.$is === 'repetition') return 'r' + repetition;
    const [, size, what] = /^(\d+) (characters|properties)$/.exec(value.$is) || [];
    if (what === 'characters') return 'x'.repeat(size);
    if (what === 'properties') return Object.fromEntries(Array.from({ length: size }, (_, i) => ['p' + i, 1]));
    return special[value.$is]();
  };

  const rules = {
    trigger(given) {
      const { matched, error } = fullstoryInspector.matches(given.trigger, given.event || {});
      if ('refusedAt' in given) return begins(error, given.refusedAt);
      return differ([given.matches, given.error], [matched, error]);
    },

    'trigger in parts'(given) {
      if (!('matches' in given)) return null;
      const whole = fullstoryInspector.condition(given.trigger, given.event || {});
      return whole.matches === given.matches && follows(whole) ? null : { whole };
    },

    condition: (given) => differ(given.tree, fullstoryInspector.condition(given.trigger, given.event)),

    mapping(given) {
      const before = JSON.stringify(given);
      const { payload, error } = fullstoryInspector.resolve(given.mapping, given.event || {});
      if (JSON.stringify(given) !== before) return { changed: given };
      if ('refusedAt' in given) return begins(error, given.refusedAt);
      if ('error' in given) {
        return String(error).endsWith(given.error) ? null : { error, payload };
      }
      return error === undefined ? differ(given.payload, serialize(payload)) : { error };
    },

    value(given) {
      const found = fullstoryInspector.callValue(given.function, revived(given.arguments));
      return differ(written(revived(given.returns)), written(found));
    },

    settings: (given) =>
      differ(
        given.errors,
        fullstoryInspector.settingsErrors(given.settings).map(({ path, expected, found }) => ({
          path,
          // Without the other actions, so that a new one changes no case.
          expected: expected.replace(/^(one of trackEvent) .*/, '$1 …'),
          found,
        })),
      ),

    redact(given) {
      const before = JSON.stringify(given);
      const { redacted, error } = fullstoryInspector.redact(given.redact, given.event);
      if (JSON.stringify(given) !== before) return { changed: given };
      return differ([given.redacted, given.error], [redacted, error]);
    },

    check(given) {
      const before = JSON.stringify(given);
      const check = fullstoryInspector.callChecker();
      const circumstances = {};
      const findings = given.calls.flatMap((call) => {
        if (typeof call === 'string') return check(call, [], circumstances);
        if (!Array.isArray(call)) return Object.assign(circumstances, call) && [];
        const [times, name, ...args] = typeof call[0] === 'number' ? call : [1, ...call];
        return Array.from({ length: times }, (_, i) =>
          check(name, revivedCall(args, i), revivedCall(circumstances, i)),
        ).flat();
      });
      if (JSON.stringify(given) !== before) return { changed: given };
      return differ(
        given.finds,
        findings.map(({ code, subject }) => [code, subject]),
      );
    },

    'property name': (given) => differ(given.becomes, fullstoryInspector.camelCase(given.property)),

    'classic property name': (given) => differ(given.becomes, fullstoryInspector.classicCamelCase(given.property)),
  };

  const results = JSON.parse(cases).map((given) => [given, rules[rule](given)]);
  return {
    count: results.length,
    different: results
      .filter(([, difference]) => difference)
      .map(([given, found]) => JSON.stringify(given) + ' found ' + JSON.stringify(found)),
  };
};
