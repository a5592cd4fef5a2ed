/*
 * Loads a script by URL, as a site does, and returns its factory. All scripts define the same global, which is
 * deleted, so that the next one can be loaded.
 */
function loadScript(url) {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = url;
    script.onload = () => {
      const factory = window.fullstoryDestination;
      delete window.fullstoryDestination;
      if (factory) resolve(factory);
      else reject(new Error('expected ' + url + ' to define fullstoryDestination'));
    };
    script.onerror = () => reject(new Error(url + ' was not loaded'));
    document.head.append(script);
  });
}

/*
 * Creates the plugin for these subscriptions, which must all have the same action, and loads it. Segment's script
 * creates one plugin per action, ours one in total: with one action, one plugin handles every event in both.
 */
async function pluginOf(factory, subscriptions) {
  const plugins = await factory({ orgId: 'o-BENCH-na1', subscriptions });
  if (plugins.length !== 1) throw new Error('expected one plugin, got ' + plugins.length);
  await plugins[0].load({}, {});
  return plugins[0];
}
