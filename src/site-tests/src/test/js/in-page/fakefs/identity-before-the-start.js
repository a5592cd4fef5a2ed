async () => {
  localStorage.setItem('fake-fs-uid', 'A');
  await load();
  FS('trackEvent', { name: 'E' });
  FS('setIdentity', { uid: 'B' });
  FS('trackEvent', { name: 'F' });
  return FS.q.length;
};
