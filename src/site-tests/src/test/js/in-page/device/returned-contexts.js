async () => {
  await load();
  var returned = [];
  for (var method of ['track', 'page', 'identify', 'group', 'alias']) {
    var context = { event: { type: method } };
    if ((await plugins[0][method](context)) === context) returned.push(method);
  }
  return returned;
};
