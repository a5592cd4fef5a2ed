async () => {
  var properties = {};
  for (var i = 0; i < 5000; i++) properties['key' + i] = 'x'.repeat(1000);
  await load();
  await deliver({ type: 'track', event: 'Big', properties });
  return Object.keys(FS.q ? FS.q[FS.q.length - 1][1].properties : fullstoryCalls[0].options.properties).length;
};
