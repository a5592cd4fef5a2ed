async () => {
  var settings = {
    orgId: 'o-1ABC-na1',
    subscriptions: [
      {
        enabled: true,
        subscribe: 'all',
        partnerAction: 'trackEventV2',
        mapping: { name: 'A', properties: { list: [1] } },
      },
    ],
  };
  window.plugins = await fullstoryDestination(settings);
  settings.subscriptions[0].subscribe = 'never = 1';
  settings.subscriptions.length = 0;
  await load();
  await deliver({ type: 'track', event: 'Ordered' });
};
