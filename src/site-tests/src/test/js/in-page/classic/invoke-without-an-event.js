async () => {
  var made = new ours({ org: 'o-1ABC-na1', trackAllPages: true });
  made.initialize();
  for (var method of ['identify', 'track', 'page']) {
    made.invoke(method);
    made.invoke(method, null);
    made.invoke(method, {});
  }
};
