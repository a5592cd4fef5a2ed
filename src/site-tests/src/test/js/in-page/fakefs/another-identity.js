async () => {
  await started();
  FS('setProperties', { type: 'page', properties: { pageName: 'Home' } });
  FS('observe', {
    type: 'shutdown',
    callback: (data) => {
      window.reason = data.reason;
    },
  });
  FS('setIdentity', { uid: 'B' });
  FS('trackEvent', { name: 'T1' });
  window.waiting = FS.q.length;
  await wait(() => !FS.q);
};
