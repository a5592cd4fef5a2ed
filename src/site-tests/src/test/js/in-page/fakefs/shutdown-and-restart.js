async () => {
  await started();
  FS('observe', {
    type: 'shutdown',
    callback: (data) => {
      window.reason = data.reason;
    },
  });
  FS('shutdown');
  FS('trackEvent', { name: 'E' });
  FS('setIdentity', { uid: 'B' });
  var rejected = await outcome(FS('trackEventAsync', { name: 'F' }));
  return [reason, rejected, FS.q.length, FS('getSession') || null];
};
