/* Batches of events for one plugin. */
let ownPlugin;
let ownBatchSize;

/* Returns milliseconds per event. */
async function runBatch(plugin, contexts, count) {
  const start = performance.now();
  for (let i = 0; i < count; i++) await plugin.track(contexts[i % contexts.length]);
  return (performance.now() - start) / count;
}

/* Returns the number of events that take about this long, and warms the plugin up with them. */
async function sizeOfBatch(plugin, contexts, batchMillis) {
  let count = contexts.length;
  for (;;) {
    const millis = count * (await runBatch(plugin, contexts, count));
    if (millis >= batchMillis / 2) {
      return Math.max(contexts.length, Math.round((count * batchMillis) / millis / contexts.length) * contexts.length);
    }
    count *= 2;
  }
}

/* The plugin of this frame, with two subscriptions. */
async function loadCandidate(script, action) {
  window.FS = countingFullstory();
  ownPlugin = await pluginOf(await loadScript(script), twoSubscriptions(action));
}

async function sizeOwnBatch(batchMillis) {
  ownBatchSize = await sizeOfBatch(ownPlugin, contexts, batchMillis);
}

/* Returns milliseconds per event. */
async function runOwnBatch() {
  const before = callsCounted;
  const millis = await runBatch(ownPlugin, contexts, ownBatchSize);
  const calls = callsCounted - before;
  const expected = ownBatchSize * CALLS_PER_EVENT;
  if (calls !== expected) throw new Error(`expected ${expected} calls, got ${calls}`);
  return millis;
}
