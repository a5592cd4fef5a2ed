/* The sessions that the other destination saw in an event of each type. */
async () => {
  const before = neighbour.events.length;
  await analytics.identify('u1');
  await analytics.track('Ordered', { total: 5 });
  await analytics.page('Home');
  await analytics.group('g1');
  await analytics.alias('u1', 'a1');
  return neighbour.events.slice(before).map((event) => event.type + ' ' + event.context.fullstory.sessionId);
};
