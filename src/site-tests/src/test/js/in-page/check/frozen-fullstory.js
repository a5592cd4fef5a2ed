/* Calls a FullStory of which nothing can be changed; returns what it got. */
() => {
  const got = [];
  const frozen = (...given) => got.push(...given);
  frozen.q = [];
  frozen.event = (name) => got.push('event', name);
  window.FS = Object.freeze(frozen);
  return new Promise((done) => {
    setTimeout(() => {
      window.FS.event(5);
      if (window.FS.toString() !== frozen.toString()) got.push('another source');
      window.FS('trackEvent', { name: 5 });
      done(got.slice(0, 2));
    }, 100);
  });
};
