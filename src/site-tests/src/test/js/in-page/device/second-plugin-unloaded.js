async () => {
  const make = () => fullstoryDestination({ orgId: 'o-1ABC-na1' });
  const [second] = await make();
  await second.load(null, instance());
  second.unload(null, instance());
  const [third] = await make();
  await third.load(null, instance());
  await third.track({ event: { type: 'track', event: 'Ordered' } });

  function instance() {
    return analytics.instance || analytics;
  }
};
