/*
 * Prepares `look(state)`, which brings the playground into a state and runs axe-core on it. Returns the
 * names of the states, in order.
 */
async (screen) => {
  const view = screen === 'wide' ? window : frames[0];
  const { document: page } = view;
  const click = (selector) => {
    // WebKit of 2022 only opens details that it has drawn.
    page.body.getBoundingClientRect();
    page.querySelector(selector).click();
  };
  const type = (selector, value) => {
    const field = page.querySelector(selector);
    field.value = value;
    field.dispatchEvent(new view.Event('input', { bubbles: true }));
  };
  window.states = {
    async shop() {
      await view.analytics.track('Ordered', { total: 5 });
      await view.analytics.group('g1');
      click('.card .cloud');
      click('.card:nth-child(2) summary');
      click('#share');
    },
    call() {
      click('#tab-compose');
      click('#panel-compose summary');
      type('#body', '{"a" 5}');
    },
    settings() {
      click('#tab-settings');
      click('#settings-editor summary');
      type('#setting-host', 'http://x');
      click('.subscription summary');
      click('.subscription:nth-child(2) summary');
      type('.subscription [id$=trigger]', 'type = "track" and (event = "Paid" or a > 5)');
      type('.subscription:nth-child(2) [id$=trigger]', 'type =');
      type('.subscription:nth-child(2) [id$=mapping-0]', '{"@pth": 1}');
    },
    wrongJson() {
      click('[name=view][value=json]');
      type('#settings', '{"orgId": }');
      page.querySelector('#settings').focus();
    },
    classic() {
      type('#settings', '{}');
      click('[name=view][value=form]');
      click('[name=destination][value=classic]');
    },
    install() {
      click('#tab-install');
      click('[name=way][value=segment]');
    },
    migrate() {
      click('#tab-migrate');
    },
    nothing() {
      click('#clear');
    },
  };
  const axe = page.createElement('script');
  axe.src = '/axe.min.js';
  await new Promise((loaded) => {
    axe.onload = loaded;
    page.head.append(axe);
  });
  const [{ media: night }] = [...page.styleSheets[0].cssRules].filter(
    ({ media }) => media && media.mediaText.includes('prefers-color-scheme: dark'),
  );
  /* The part of the page to check: all of it in the first state. */
  const places = { shop: 'html', nothing: '.calls' };
  const violationsOf = async (state, options) => {
    page.getAnimations().forEach((one) => one.finish());
    const { violations } = await view.axe.run(places[state] || '.source', { resultTypes: ['violations'], ...options });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => id + ': ' + html + failureSummary),
    );
  };
  window.look = async (state) => {
    await states[state]();
    night.mediaText = 'not all';
    // By day a phone has the same colours as the wide screen, which were checked.
    const byDay = await violationsOf(state, { rules: { 'color-contrast': { enabled: view === window } } });
    night.mediaText = 'all';
    const byNight = await violationsOf(state, { runOnly: ['color-contrast'] });
    const wide = page.documentElement.scrollWidth;
    return [...byDay, ...byNight, ...(wide > view.innerWidth ? [wide + ' wide'] : [])];
  };
  return Object.keys(states);
};
