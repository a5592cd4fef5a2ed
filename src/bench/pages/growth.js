/* What an event costs as something grows: settings and one event of which exactly one FullStory call comes. */
const growing = {
  /* Many subscriptions, each for an event of its own; the last one acts. */
  subscriptions(action, size) {
    const subscriptions = [];
    for (let i = 1; i <= size; i++) subscriptions.push(subscription(action, `type = "track" and event = "Event ${i}"`));
    return { subscriptions, event: { ...orderCompleted('pro'), event: `Event ${size}` } };
  },

  /* Many properties, texts and numbers. */
  properties(action, size) {
    const properties = {};
    for (let i = 1; i <= size; i++) properties['property_' + i] = i % 2 ? 'value ' + i : i;
    return { subscriptions: [subscription(action, 'type = "track"')], event: { ...orderCompleted('pro'), properties } };
  },

  /* One long trigger, of which the last condition decides. */
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
  window.FS = fullstoryThatCounts();
  for (const [name, { script, action }] of Object.entries(scripts)) {
    factories[name] = { factory: await loadScript(script), action };
  }
}

/* {name: [milliseconds per event, one for each round]} */
async function costOf(what, size, count, milliseconds) {
  const plugins = {};
  const took = {};
  for (const [name, { factory, action }] of Object.entries(factories)) {
    const { subscriptions, event } = growing[what](action, size);
    const plugin = await pluginOf(factory, subscriptions);
    const given = [{ event }];
    const before = callsCounted;
    await plugin.track(given[0]);
    if (callsCounted - before !== 1) throw new Error(`${name}: ${what} ${size} made ${callsCounted - before} calls`);
    plugins[name] = { plugin, given, size: await sizeOfBatch(plugin, given, milliseconds) };
    took[name] = [];
  }
  for (let round = 0; round < count; round++) {
    for (const name of turned(Object.keys(plugins), round)) {
      const { plugin, given, size: batchSize } = plugins[name];
      took[name].push(await batch(plugin, given, batchSize));
    }
  }
  return took;
}
