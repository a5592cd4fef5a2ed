/*
 * From loading a script to the first FullStory call, on a page without FullStory: compiles and runs the script, reads
 * the settings, installs FullStory's stub, sends one event. The marks are in Chromium's trace.
 */
async function firstRun(url, action) {
  performance.mark('bench-start');
  const plugin = await pluginOf(await loadScript(url), twoSubscriptions(action));
  await plugin.track(contexts[1]);
  performance.mark('bench-end');
  const queued = window.FS.q ? window.FS.q.map((entry) => entry[0]) : [];
  const called = queued.includes('event') || queued.includes('trackEvent') || (window.fullstoryCalls || []).length > 0;
  if (!called) throw new Error('expected a FullStory call in the queue, got ' + queued);
}
