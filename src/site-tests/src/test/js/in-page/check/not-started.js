/* Loads a FullStory that waits for FS("start"); the ten seconds of the check pass at once. */
async () => {
  const setTimeout = window.setTimeout;
  window.setTimeout = (work, millis) => setTimeout(work, millis === 10000 ? 300 : millis);
  window._fs_capture_on_startup = false;
  await loadScript('/dist/fullstory-check.js');
  const script = document.createElement('script');
  script.text = `
    window.FS = function () { FS.q.push([].slice.call(arguments)); };
    FS.q = [['init', { env: { orgId: 'o-1ABC-na1', host: 'fullstory.com' } }]];
    FS._v = '2.1.0';`;
  document.head.appendChild(script);
  await loadScript('/pages/fake-fs.js');
};
