async () => {
  FS.q.shift();
  FS('observe', {
    type: 'shutdown',
    callback: (data) => {
      window.reason = data.reason;
    },
  });
  var early = FS('trackEventAsync', { name: 'E' });
  early.catch(() => {});
  await load();
  FS('trackEvent', { name: 'F' });
  return [await outcome(early), FS.q.length, reason];
};
