/* A script in memory: loaded with its settings, then with events behind it. */
let heapPlugin;

async function heapLoad(script, action) {
  window.FS = fullstoryThatCounts();
  heapPlugin = await pluginOf(await loadScript(script), twoSubscriptions(action));
}

/* A new event each time, as on a page. */
async function heapEvents(count) {
  for (let i = 0; i < count; i++) await heapPlugin.track({ event: orderCompleted(i % 2 ? 'pro' : 'free') });
}
