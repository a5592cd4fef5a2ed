/*
 * A script that is measured: loaded by its address as a site loads it, and asked for the plugin that it makes of
 * settings. Each leaves the same global, which is taken away so that the next one has its turn.
 */
function loadScript(address) {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => {
      const factory = window.fullstoryDestination;
      delete window.fullstoryDestination;
      if (factory) resolve(factory);
      else reject(new Error(address + ' left no fullstoryDestination'));
    };
    script.onerror = () => reject(new Error(address + ' was not loaded'));
    document.head.append(script);
  });
}

/*
 * The one plugin of settings whose subscriptions all name one action, loaded. Segment's script makes one plugin for each
 * action, ours one for all: with one action both hand each event to all that they have.
 */
async function pluginOf(factory, subscriptions) {
  const plugins = await factory({ orgId: 'o-BENCH-na1', subscriptions });
  if (plugins.length !== 1) throw new Error('expected one plugin but found ' + plugins.length);
  await plugins[0].load({}, {});
  return plugins[0];
}
