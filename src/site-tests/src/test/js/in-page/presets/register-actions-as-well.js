/* Adds the plugin of the other script to the same analytics, and makes a call. */
async () => {
  await new Promise((loaded) => {
    const script = document.createElement('script');
    script.src = '/dist/fullstory-actions.js';
    script.onload = loaded;
    document.head.appendChild(script);
  });
  await analytics.register(...(await fullstoryDestination({ orgId: 'o-1ABC-na1' })));
  await analytics.track('Ordered');
};
