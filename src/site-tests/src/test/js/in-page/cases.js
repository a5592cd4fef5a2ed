/*
 * Runs cases with the inspector. Returns their number, and those whose result differs, as strings. All
 * values are compared as JSON, so that the order of properties counts.
 */
(rule, cases) => {
  const differ = (expected, found) => (JSON.stringify(expected) === JSON.stringify(found) ? null : { found });

  const begins = (error, start) => (error !== undefined && String(error).startsWith(start) ? null : { error });

  const special = { undefined: () => undefined, NaN: () => NaN, Infinity: () => Infinity };

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
