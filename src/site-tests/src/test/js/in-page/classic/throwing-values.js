async () => {
  var made = new ours({ org: 'o-1ABC-na1' });
  made.initialize();
  const track = (properties) => made.invoke('track', { event: () => 'Ordered', properties: () => properties });
  track({
    get it() {
      throw new Error('no');
    },
  });
  track({ total: 5 });
};
