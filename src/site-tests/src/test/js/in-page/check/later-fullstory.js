/* Replaces FullStory, calls the new one in the same task, and returns the calls that it got. */
() => {
  const got = [];
  const later = function (operation, options) {
    got.push([operation, options === given]);
  };
  const given = { name: 5 };
  window.FS = later;
  window.FS.q = [];
  window.FS('trackEvent', given);
  return got;
};
