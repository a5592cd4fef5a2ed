/* The actions whose fields are not those that change their calls. */
async () => {
  const values = {
    name: 'Ordered',
    pageName: 'Home',
    userId: 'u1',
    anonymousId: 'a1',
    displayName: 'Ada',
    email: 'ada@example.com',
    properties: { a: 1 },
    traits: { b: 1 },
    schema: { properties: { a: 'int' } },
  };
  const calls = (partnerAction, mapping) => {
    const settings = { subscriptions: [{ enabled: true, partnerAction, subscribe: 'all', mapping }] };
    return JSON.stringify(fullstoryInspector.explain(settings, { type: 'track' })[0].calls);
  };
  const withEffect = (key) =>
    Object.keys(values).filter((field) => {
      const others = Object.assign({}, values);
      delete others[field];
      return calls(key, others) !== calls(key, values);
    });
  return fullstoryInspector
    .actions()
    .filter(({ key, fields }) => '' + [...fields].sort() !== '' + withEffect(key).sort());
};
