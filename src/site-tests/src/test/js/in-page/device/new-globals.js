/* Loads the script, and optionally its plugin, and returns the properties that this adds to window. */
async (loadsPlugin, file = 'fullstory-actions.js') => {
  const before = new Set(Reflect.ownKeys(window));
  await new Promise((loaded) => {
    const script = document.createElement('script');
    script.src = '/dist/' + file;
    script.onload = loaded;
    document.head.appendChild(script);
  });
  if (loadsPlugin) {
    const plugins = await fullstoryDestination({ orgId: 'o-1ABC-na1' });
    await plugins[0].load();
  }
  return Reflect.ownKeys(window)
    .filter((key) => !before.has(key))
    .map(String)
    .sort();
};
