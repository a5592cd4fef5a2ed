async () => {
  var properties = { nested: { a: 1 } };
  for (var i = 0; i < 2000; i++) properties['p' + i] = i;
  FS('trackEvent', { name: 'E', properties: properties });
  await load();
  await started();
  return Object.keys(JSON.parse(fullstorySent.find((e) => e.kind === 8197).args[1])).length;
};
