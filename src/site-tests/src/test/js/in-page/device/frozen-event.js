async () => {
  var freeze = (value) => {
    if (value && typeof value === 'object') Object.values(value).forEach(freeze);
    return Object.freeze(value);
  };
  var event = () => ({
    type: 'identify',
    userId: 'u1',
    anonymousId: 'a1',
    traits: { name: 'Ann', list: [{ deep: { er: 1 } }], at: new Date(5) },
  });
  var frozen = freeze(event());
  await load();
  await deliver(frozen);
  return JSON.stringify(frozen) === JSON.stringify(event());
};
