async () => {
  const actions = ['trackEvent', 'identifyUser', 'viewedPage'];
  const subscriptions = [...actions, ...actions.map((key) => key + 'V2')].map((key) => ({
    enabled: true,
    partnerAction: key,
    subscribe: 'all',
    mapping: {
      name: { '@path': '$.event' },
      pageName: { '@path': '$.event' },
      userId: { '@path': '$.userId' },
      traits: { '@path': '$.properties' },
      properties: { '@path': '$.properties' },
    },
  }));
  const made = [];
  const record =
    (name) =>
    (...args) => {
      made.push({ name, args });
    };
  const real = window.FS;
  window.FS = Object.assign(record('FS'), { _v: '2.1.0' });
  for (const name of ['identify', 'setUserVars', 'setVars', 'event']) {
    FS[name] = record('FS.' + name);
  }
  const events = [
    { type: 'track', event: 'Ordered', userId: 'u1', properties: { uid: 7, 'A b': [1] } },
    { type: 'track', event: 'Ordered' },
  ];
  const explained = [];
  for (const { partnerAction } of subscriptions) {
    const settings = { subscriptions: subscriptions.filter((one) => one.partnerAction === partnerAction) };
    const plugins = await fullstoryDestination(settings);
    for (const event of events) {
      plugins.forEach((plugin) => plugin.track({ event }));
      explained.push(...fullstoryInspector.explain(settings, event)[0].calls);
    }
  }
  window.FS = real;
  return (made.length === 12 && JSON.stringify(made) === JSON.stringify(explained)) || { made, explained };
};
