/* Fills the heap: loads a script and its plugin, then sends events. */
let heapPlugin;

async function heapLoad(script, action) {
  window.FS = countingFullstory();
  heapPlugin = await pluginOf(await loadScript(script), twoSubscriptions(action));
}

/* Each event is a new object, as on a real page. */
async function heapEvents(count) {
  for (let i = 0; i < count; i++) await heapPlugin.track({ event: orderCompleted(i % 2 ? 'pro' : 'free') });
}
