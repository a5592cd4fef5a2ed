/*
 * For each rule, calls that it reports and calls that it passes, and what FullStory keeps of each: lines of kept.js.
 * Runs one side of one rule, and returns {codes, kept, expected}; without a name, returns the names.
 */
async (name, side) => {
  const event = (properties) => FS('trackEvent', { name: 'A', properties });
  const eventV1 = (properties) => FS.event('A', properties);
  const user = (properties) => FS('setProperties', { type: 'user', properties });
  const page = (properties) => FS('setProperties', { type: 'page', properties });
  const identify = (uid, properties) => FS('setIdentity', { uid, properties });
  const times = (count, work) => Array.from({ length: count }, (_, i) => work(i));
  const many = (count) => Object.fromEntries(times(count, (i) => ['p' + i, i]));
  const kept = (count) => `event A of ${count} properties`;
  const date = new Date(0);
  const iso = '1970-01-01T00:00:00.000Z';
  const cycle = { a: 1 };
  cycle.self = cycle;
  const circular = [1];
  circular.push(circular);

  /* [what it reports, what is kept of that, what it passes, what is kept of that]. */
  const rules = {
    'uid-invalid': [
      () => identify('null', { plan: 'pro' }),
      ['user {"plan":"pro"}'],
      () => identify('u1', { plan: 'pro' }),
      ['user {"uid":"u1"}', 'user {"plan":"pro"}'],
    ],
    'uid-length': [() => identify('u'.repeat(257)), [], () => identify('u1'), ['user {"uid":"u1"}']],
    'uid-property': [
      () => user({ uid: 'null', plan: 'pro' }),
      [],
      () => user({ userId: 'null', plan: 'pro' }),
      ['user {"userId":"null","plan":"pro"}'],
    ],
    'rapid-identities': [
      () => ['u1', 'u2', 'u3', 'u4'].forEach((uid) => identify(uid)),
      ['user {"uid":"u1"}', 'user {"uid":"u4"}'],
      () => identify('u1'),
      ['user {"uid":"u1"}'],
    ],
    reidentify: [
      () => [identify('u1'), page({ plan: 'pro' }), identify('u2')],
      ['user {"uid":"u1"}', 'page {"plan":"pro"}', 'new session', 'user {"uid":"u2"}'],
      () => [identify('u1'), page({ plan: 'pro' }), identify('u1')],
      ['user {"uid":"u1"}', 'page {"plan":"pro"}', 'user {"uid":"u1"}'],
    ],
    'unknown-operation': [() => FS('event', { name: 'A' }), [], () => event(), ['event A']],
    'unknown-scope': [
      () => FS('setProperties', { type: 'User', properties: { plan: 'pro' } }),
      [],
      () => user({ plan: 'pro' }),
      ['user {"plan":"pro"}'],
    ],
    'event-name-type': [
      () => FS('trackEvent', { name: 404 }),
      [],
      () => FS('trackEvent', { name: '404' }),
      ['event 404'],
    ],
    'event-name-length': [
      () => FS('trackEvent', { name: 'x'.repeat(251) }),
      [],
      () => FS('trackEvent', { name: 'x'.repeat(250) }),
      ['event ' + 'x'.repeat(250)],
    ],
    'properties-type': [() => event(['pro']), ['event A'], () => event({ plan: 'pro' }), ['event A {"plan":"pro"}']],
    rate: [
      () => times(45, () => event()),
      times(40, () => 'event A'),
      () => times(5, () => event()),
      times(5, () => 'event A'),
    ],
    'too-many-properties': [() => event(many(1600)), [kept(1499)], () => event(many(1499)), [kept(1499)]],
    'payload-size': [
      () => eventV1({ tags_strs: times(80, () => 'x'.repeat(8000)) }),
      [],
      () => eventV1({ tags_strs: times(2, () => 'x') }),
      ['event A {"tags":["x","x"]}'],
    ],
    'string-length': [
      () => event({ text: 'x'.repeat(8193), plan: 'pro' }),
      ['event A {"plan":"pro"}'],
      () => event({ text: 'x'.repeat(3) }),
      ['event A {"text":"xxx"}'],
    ],
    'unsendable-value': [
      () => [event({ a: BigInt(5), plan: 'pro' }), event({ a: circular, plan: 'pro' })],
      ['event A', 'event A'],
      () => event({ a: '5', plan: 'pro' }),
      ['event A {"a":"5","plan":"pro"}'],
    ],
    'dropped-value': [
      () => event({ a: () => 5, b: Symbol('b'), plan: 'pro' }),
      ['event A {"plan":"pro"}'],
      () => event({ a: 5, plan: 'pro' }),
      ['event A {"a":5,"plan":"pro"}'],
    ],
    'empty-object': [
      () => event({ a: new Map([['b', 1]]), c: new Number(4) }),
      ['event A {"a":{},"c":{}}'],
      () => event({ a: { b: 1 }, c: 4 }),
      ['event A {"a":{"b":1},"c":4}'],
    ],
    'to-json': [
      () => event({ a: { id: 'pro', toJSON: () => 'b' } }),
      ['event A {"a":{"id":"pro"}}'],
      () => event({ a: 'b' }),
      ['event A {"a":"b"}'],
    ],
    'null-value': [
      () => event({ a: NaN, plan: 'pro' }),
      ['event A {"plan":"pro"}'],
      () => event({ a: 1 }),
      ['event A {"a":1}'],
    ],
    'mixed-dates': [
      () => event({ a: [date, 5] }),
      ['event A {"a":["1970-01-01T00:00:00.000Z","1970-01-01T00:00:00.005Z"]}'],
      () => event({ a: [date, date] }),
      [`event A {"a":["${iso}","${iso}"]}`],
    ],
    'array-type': [
      () => user({ a: ['x', 5], b: [{ c: 1 }], plan: 'pro' }),
      ['user {"plan":"pro"}'],
      () => user({ a: ['x', 'y'], plan: 'pro' }),
      ['user {"a":["x","y"],"plan":"pro"}'],
    ],
    'untyped-date': [
      () => event({ a: date }),
      [`event A {"a":"${iso}"}`],
      () => event({ a: 'soon' }),
      ['event A {"a":"soon"}'],
    ],
    'date-seconds': [
      () => eventV1({ a_date: 1700000000 }),
      ['event A {"a":"1970-01-20T16:13:20.000Z"}'],
      () => eventV1({ a_date: 1700000000000 }),
      ['event A {"a":"2023-11-14T22:13:20.000Z"}'],
    ],
    'type-conflict': [
      () => [event({ a: 1 }), event({ a: 'x' })],
      ['event A {"a":1}', 'event A'],
      () => [event({ a: 1 }), event({ a: 2 })],
      ['event A {"a":1}', 'event A {"a":2}'],
    ],
    'property-name': [
      () => event({ 'first name': 'Ann', plan: 'pro' }),
      ['event A {"plan":"pro"}'],
      () => event({ firstName: 'Ann' }),
      ['event A {"firstName":"Ann"}'],
    ],
    'property-renamed': [
      () => eventV1({ 'first name_str': 'Ann' }),
      ['event A {"firstname":"Ann"}'],
      () => eventV1({ firstName_str: 'Ann' }),
      ['event A {"firstName":"Ann"}'],
    ],
    'name-collision': [
      () => eventV1({ total_int: 5, total_str: 'x' }),
      ['event A {"total":"x"}'],
      () => eventV1({ total_int: 5, sum_str: 'x' }),
      ['event A {"total":5,"sum":"x"}'],
    ],
    'suffix-in-v2': [
      () => event({ plan_str: 'pro' }),
      ['event A {"plan_str":"pro"}'],
      () => event({ plan: 'pro' }),
      ['event A {"plan":"pro"}'],
    ],
    'suffix-removed': [
      () => eventV1({ first_str: 'Ann' }),
      ['event A {"first":"Ann"}'],
      () => event({ first: 'Ann' }),
      ['event A {"first":"Ann"}'],
    ],
    'page-name-again': [
      () => [page({ pageName: 'A' }), page({ pageName: 'B' })],
      ['page {"pageName":"A"}', 'page'],
      () => [page({ pageName: 'A' }), page({ plan: 'pro' })],
      ['page {"pageName":"A"}', 'page {"plan":"pro"}'],
    ],
    'page-properties': [
      () => page(many(60)),
      ['page of 50 properties'],
      () => page(many(50)),
      ['page of 50 properties'],
    ],
    'after-shutdown': [
      () => [FS('shutdown'), event()],
      [],
      () => [FS('shutdown'), FS('restart'), event()],
      ['event A'],
    ],
  };

  if (!name) return Object.keys(rules);
  const [reported, keptOfReported, passed, keptOfPassed] = rules[name];
  const isReported = side === 'reported';
  (isReported ? reported : passed)();
  const expected = isReported ? keptOfReported : keptOfPassed;
  const lines = () =>
    fullstoryKept().map(({ type, name: event, properties }) => {
      const count = Object.keys(properties).length;
      const printed = count > 40 ? ` of ${count} properties` : count ? ' ' + JSON.stringify(properties) : '';
      return (type === 'event' ? 'event ' + event : type) + printed;
    });
  /* Long enough for another session to begin. */
  const end = Date.now() + 1000;
  while (
    Date.now() < end
    && JSON.stringify(lines()) !== JSON.stringify(expected.filter((line) => line !== 'new session'))
  ) {
    await new Promise((later) => setTimeout(later, 20));
  }
  const sessions = new Set(fullstorySent.map(({ session }) => session)).size;
  return {
    isReported: name in fullstoryCheck.report().codes,
    kept: lines(),
    expected: expected.filter((line) => line !== 'new session'),
    newSession: sessions > 1 === expected.includes('new session') || name === 'rapid-identities',
  };
};
