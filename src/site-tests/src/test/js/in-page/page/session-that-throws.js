async () => {
  const api = FS._api;
  FS._api = function (operation) {
    if (operation === 'getSession') throw new Error('no session');
    return api.apply(this, arguments);
  };
  await load();
  track('T1');
};
