/* Measures the cost of an event as something grows: settings and an event that causes exactly one FullStory call. */
const scenarios = {
  /* Many subscriptions, each to a different event; the last one matches. */
  subscriptions(action, size) {
    const subscriptions = [];
    for (let i = 1; i <= size; i++) subscriptions.push(subscription(action, `type = "track" and event = "Event ${i}"`));
    return { subscriptions, event: { ...orderCompleted('pro'), event: `Event ${size}` } };
  },

  /* Many properties, strings and numbers. */
  properties(action, size) {
    const properties = {};
    for (let i = 1; i <= size; i++) properties['property_' + i] = i % 2 ? 'value ' + i : i;
    return { subscriptions: [subscription(action, 'type = "track"')], event: { ...orderCompleted('pro'), properties } };
  },

  /* One long trigger; only its last condition matches. */
  conditions(action, size) {
    const conditions = [];
    for (let i = 1; i <= size; i++) conditions.push(`event = "Event ${i}"`);
    return {
      subscriptions: [subscription(action, conditions.join(' or '))],
      event: { ...orderCompleted('pro'), event: `Event ${size}` },
    };
  },
};

const factories = {};

/* scripts: {name: {script, action}} */
async function loadFactories(scripts) {
  window.FS = countingFullstory();
  for (const [name, { script, action }] of Object.entries(scripts)) {
    factories[name] = { factory: await loadScript(script), action };
  }
}

/* Returns {name: [milliseconds per event, one for each round]}. */
async function costOf(scenario, size, roundCount, batchMillis) {
  const plugins = {};
  const times = {};
  for (const [name, { factory, action }] of Object.entries(factories)) {
    const { subscriptions, event } = scenarios[scenario](action, size);
    const plugin = await pluginOf(factory, subscriptions);
    const contexts = [{ event }];
    const before = callsCounted;
    await plugin.track(contexts[0]);
    const calls = callsCounted - before;
    if (calls !== 1) throw new Error(`${name}: expected one call with ${size} ${scenario}, got ${calls}`);
    plugins[name] = { plugin, contexts, batchSize: await sizeOfBatch(plugin, contexts, batchMillis) };
    times[name] = [];
  }
  for (let round = 0; round < roundCount; round++) {
    for (const name of rotated(Object.keys(plugins), round)) {
      const { plugin, contexts, batchSize } = plugins[name];
      times[name].push(await runBatch(plugin, contexts, batchSize));
    }
  }
  return times;
}
