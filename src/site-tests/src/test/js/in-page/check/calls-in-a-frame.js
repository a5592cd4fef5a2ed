/* Sets properties of the user in a frame of this page; returns the codes that the check there counts. */
async (globalName) => {
  const frame = document.createElement('iframe');
  document.body.appendChild(frame);
  const inside = /** @type {any} */ (frame.contentWindow);
  if (globalName) inside[globalName] = true;
  inside.FS = inside.eval('(function () {})');
  inside.FS.q = [];
  await new Promise((loaded) => {
    const script = inside.document.createElement('script');
    Object.assign(script, { src: '/dist/fullstory-check.js', onload: loaded });
    inside.document.head.appendChild(script);
  });
  inside.FS('setProperties', { type: 'user', properties: { plan: 'pro' } });
  inside.FS('trackEvent', { name: 'A' });
  return inside.fullstoryCheck.report().codes;
};
