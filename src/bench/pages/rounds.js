/*
 * Sends events through plugins, in turn: in each round every candidate handles one batch. The order rotates from round
 * to round, so that a temporary slowdown of the machine affects all of them. Plugins are awaited, as analytics.js does.
 */
const candidates = {};
const batchSizes = {};

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

/* scripts: {name: {script, action}}. Afterwards rounds() can be called any number of times. */
async function loadCandidates(scripts, batchMillis) {
  window.FS = countingFullstory();
  for (const [name, { script, action }] of Object.entries(scripts)) {
    candidates[name] = await pluginOf(await loadScript(script), twoSubscriptions(action));
  }
  for (let turn = 0; turn < 3; turn++) {
    for (const name in candidates) batchSizes[name] = await sizeOfBatch(candidates[name], contexts, batchMillis);
  }
}

/* Returns {name: [milliseconds per event, one for each round]}. */
async function rounds(count) {
  const names = Object.keys(candidates);
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < count; round++) {
    for (const name of rotated(names, round)) {
      const before = callsCounted;
      times[name].push(await runBatch(candidates[name], contexts, batchSizes[name]));
      const calls = callsCounted - before;
      if (calls !== batchSizes[name] * CALLS_PER_EVENT) {
        const expected = batchSizes[name] * CALLS_PER_EVENT;
        throw new Error(`${name}: expected ${expected} calls, got ${calls}`);
      }
    }
  }
  return times;
}

/* ABC, CBA, BCA, ACB, …: each candidate is first, last and after each other one equally often. */
function rotated(names, round) {
  const by = (round >> 1) % names.length;
  const order = [...names.slice(by), ...names.slice(0, by)];
  return round % 2 ? order.reverse() : order;
}
