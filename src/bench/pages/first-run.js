/*
 * From a script's address to the first call of FullStory, on a page that has no FullStory: compiled, run, settings
 * read, FullStory's stub put up, one event sent. The marks stand in the trace.
 */
async function firstRun(address, action) {
  performance.mark('bench-start');
  const plugin = await pluginOf(await loadScript(address), twoSubscriptions(action));
  await plugin.track(contexts[1]);
  performance.mark('bench-end');
  const queued = window.FS.q ? window.FS.q.map((entry) => entry[0]) : [];
  const made = queued.includes('event') || queued.includes('trackEvent') || (window.fullstoryCalls || []).length > 0;
  if (!made) throw new Error('no call: ' + queued);
}
