/*
 * Makes a call of each form, and returns what each returned or threw. Snippet 1.3 has no Async operations.
 */
async (namespace = 'FS') => {
  const FS = window[namespace];
  const hostile = {
    get plan() {
      throw new Error('no');
    },
  };
  const frozen = Object.freeze({ name: 'Frozen', properties: Object.freeze({ plan: 'pro' }) });
  const outcome = (call) => {
    try {
      const result = call();
      return result && result.then ? 'a promise' : result;
    } catch (error) {
      return 'threw ' + error.message;
    }
  };
  return [
    () => FS('trackEvent', { name: 'Ordered', properties: { total: 5, plan: undefined } }, 'shop'),
    () => FS('trackEvent', frozen),
    () => FS('setProperties', { type: 'page', properties: { pageName: 'Home' } }),
    () => FS('trackEvent', { name: 5, properties: hostile }),
    () => FS('unknown'),
    () => FS.call(null, 'trackEvent', { name: 'Called' }),
    () => FS.apply(undefined, ['trackEvent', { name: 'Applied' }]),
    () => window[namespace]('trackEvent', { name: 'Of the window' }),
    () => FS.event('Paid', { total_int: 5 }),
    () => FS.setVars('page', { plan_str: 'pro' }),
    () => FS.setUserVars({ plan_str: 'pro' }),
    () => FS.identify('u1', { displayName: 'Ann' }),
    () => FS.identify.call(FS, 'u1'),
    () => FS.consent(),
    () => FS.consent(false),
    () => FS.log('careful'),
  ].map(outcome);
};
