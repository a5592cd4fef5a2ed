async () => {
  var early = FS('trackEventAsync', { name: 'E' });
  await load();
  var settledBefore = FS('getSession');
  await started();
  return [
    await outcome(early),
    await outcome(FS('trackEventAsync', { name: 5 })),
    await outcome(FS('setIdentityAsync', { uid: 'null' })),
    await outcome(FS('identifyAsync', { uid: 'A' })),
    settledBefore === undefined,
  ];
};
