/* Another destination, which lists the types of its events in window.neighbour. */
async () => {
  window.neighbour = [];
  const note = (context) => {
    window.neighbour.push(context.event.type);
    return context;
  };
  await analytics.register({
    name: 'Neighbour',
    type: 'destination',
    version: '1',
    isLoaded: () => true,
    load: async () => {},
    track: note,
    identify: note,
    page: note,
  });
};
