/* Creates the integration as window.integration, and makes a call with window.track. */
async () => {
  window.readied = false;
  window.integration = new ours({ org: 'o-1ABC-na1', trackAllPages: true });
  integration
    .once('ready', () => {
      window.readied = true;
    })
    .initialize();
  window.track = () => integration.invoke('track', { event: () => 'Ordered', properties: () => ({ total: 5 }) });
  track();
};
