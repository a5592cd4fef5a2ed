/*
 * Events through plugins, in turn: in each round every candidate has one batch, and the order turns from round to
 * round, so that what slows the machine for a while slows all of them. Plugins are awaited, as analytics.js does.
 */
const candidates = {};
const batchSizes = {};

async function batch(plugin, given, count) {
  const begun = performance.now();
  for (let i = 0; i < count; i++) await plugin.track(given[i % given.length]);
  return (performance.now() - begun) / count;
}

/* How many events take about so many milliseconds; that many also warm the plugin up. */
async function sizeOfBatch(plugin, given, milliseconds) {
  let count = given.length;
  for (;;) {
    const took = count * (await batch(plugin, given, count));
    if (took >= milliseconds / 2) {
      return Math.max(given.length, Math.round((count * milliseconds) / took / given.length) * given.length);
    }
    count *= 2;
  }
}

/* scripts: {name: {script, action}}. Afterwards rounds() can be asked again and again. */
async function loadCandidates(scripts, milliseconds) {
  window.FS = fullstoryThatCounts();
  for (const [name, { script, action }] of Object.entries(scripts)) {
    candidates[name] = await pluginOf(await loadScript(script), twoSubscriptions(action));
  }
  for (let turn = 0; turn < 3; turn++) {
    for (const name in candidates) batchSizes[name] = await sizeOfBatch(candidates[name], contexts, milliseconds);
  }
}

/* {name: [milliseconds per event, one for each round]} */
async function rounds(count) {
  const names = Object.keys(candidates);
  /** @type {Record<string, number[]>} */
  const took = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < count; round++) {
    for (const name of turned(names, round)) {
      const before = callsCounted;
      took[name].push(await batch(candidates[name], contexts, batchSizes[name]));
      const calls = callsCounted - before;
      if (calls !== batchSizes[name] * CALLS_PER_EVENT) {
        throw new Error(name + ' made ' + calls + ' calls of ' + batchSizes[name] + ' events');
      }
    }
  }
  return took;
}

/* ABC, CBA, BCA, ACB, …: each candidate comes first, last and after each other one equally often. */
function turned(names, round) {
  const by = (round >> 1) % names.length;
  const order = [...names.slice(by), ...names.slice(0, by)];
  return round % 2 ? order.reverse() : order;
}
