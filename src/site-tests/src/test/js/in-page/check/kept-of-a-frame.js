/*
 * Sets properties of the user and sends an event in a frame of this page, or in the page itself. Returns the codes that the
 * check counts there, and what FullStory keeps.
 */
async (where) => {
  const wait = async (condition) => {
    while (!condition()) await new Promise((later) => setTimeout(later, 20));
  };
  let inside = /** @type {any} */ (window);
  if (where === 'frame') {
    const frame = document.createElement('iframe');
    frame.src = '/pages/fake-fs.html';
    document.body.appendChild(frame);
    inside = frame.contentWindow;
    await wait(() => inside.pageReady);
    await new Promise((loaded) => {
      const script = inside.document.createElement('script');
      Object.assign(script, { src: '/dist/fullstory-check.js', onload: loaded });
      inside.document.head.appendChild(script);
    });
    await inside.load();
  }
  inside.FS('setProperties', { type: 'user', properties: { plan: 'pro' } });
  inside.FS('trackEvent', { name: 'A' });
  await wait(() => fullstoryKept().some(({ type }) => type === 'event'));
  return [Object.keys(inside.fullstoryCheck.report().codes), fullstoryKept().map(({ type }) => type)];
};
