/*
 * Loads FullStory by each script with the same settings, in a frame of its own, and makes a few calls. Returns what
 * each left, before fs.js runs: [{settings, presets, actions}].
 */
async () => {
  const LOADING = [
    {},
    { orgId: 'o-1ABC-eu1' },
    { orgId: ' o-1ABC-eu1 ', host: '', script: ' ' },
    { orgId: '' },
    { orgId: 5 },
    { debug: true },
    { debug: true, script: 'relay.example.com/s/fs.js' },
    { recordOnlyThisIFrame: true },
    { host: 'https://relay.example.com:8443/path', appHost: 'app.example.com' },
    { host: 'http://relay.example.com' },
    { script: '//evil.example.com', appHost: 'a@b' },
    { cookieDomain: 'shop.example.com', assetMapId: 'a1', recordCrossDomainIFrames: true, startCaptureManually: true },
    { cookieDomain: 5, assetMapId: {}, recordCrossDomainIFrames: 'yes', startCaptureManually: 1, anonymizeOnReset: 0 },
    { cookieDomain: null, assetMapId: undefined, startCaptureManually: false, anonymizeOnReset: false },
  ];
  const CALLS = [
    (FS) => FS('setIdentity', { uid: 'u0', properties: { a: 1 } }),
    (FS) => FS.identify('u0', { a_int: 1 }),
    (FS) => FS('setProperties', { type: 'user', properties: { uid: 'u0' } }),
    (FS) => FS('setProperties', { type: 'page', properties: { pageName: 'A' } }),
    (FS) => FS.event('A', {}) || FS.setVars('page', {}) || FS.setUserVars({}) || FS.log('info', 'a'),
    (FS) => FS.anonymize() || FS.consent() || FS.consent(undefined) || FS.shutdown() || FS.restart(),
    (FS) => FS('setIdentity', { anonymous: true }),
    (FS) => FS('setIdentity', { consent: true, uid: 'u0' }),
    (FS) => void FS('getSessionAsync', { format: 'url' }),
    (FS) => FS('setIdentity', { uid: 'null' }),
    (FS) => FS.identifyAccount() || FS.clearUserCookie(),
  ];
  const EVENTS = [
    { type: 'track', event: 'Ordered', properties: { total: 5 } },
    { type: 'identify', userId: 'u1', traits: { plan: 'pro' } },
    { type: 'page', name: 'Home' },
  ];

  async function left(file, settings, call) {
    const frame = document.createElement('iframe');
    frame.src = '/pages/empty.html';
    const shown = new Promise((done) => (frame.onload = done));
    document.body.appendChild(frame);
    await shown;
    const inside = frame.contentWindow;
    const lines = [];
    for (const level of ['warn', 'error']) inside.console[level] = (line) => lines.push(level + ' ' + line);
    await new Promise((loaded) => {
      const script = inside.document.createElement('script');
      script.src = '/dist/' + file;
      script.onload = loaded;
      inside.document.head.appendChild(script);
    });
    const before = inside.document.querySelectorAll('script').length;
    const [plugin] = await inside.fullstoryDestination(settings);
    plugin.load();
    for (const event of EVENTS) {
      if (inside.FS && event.type === 'identify' && call) call(inside.FS);
      plugin[event.type]({ event });
    }
    const globals = Object.keys(inside).filter((name) => /^(_fs_|FS$)/.test(name));
    const tags = [...inside.document.querySelectorAll('script')].slice(0, -before);
    const made = serialize({
      lines,
      queue: inside.FS && inside.FS.q,
      functions: inside.FS && Object.keys(inside.FS),
      globals: globals.map((name) => [name, typeof inside[name] === 'function' ? 'function' : inside[name]]),
      tags: tags.map((tag) => tag.outerHTML),
    });
    frame.remove();
    return made;
  }

  const results = [];
  const cases = [...LOADING.map((settings) => [settings]), ...CALLS.map((call) => [{}, call])];
  for (const [more, call] of cases) {
    const settings = { orgId: 'o-1ABC-na1', ...more };
    results.push({
      settings: [settings, String(call)],
      presets: await left('fullstory-presets.js', settings, call),
      actions: await left('fullstory-actions.js', settings, call),
    });
  }
  return results;
};
