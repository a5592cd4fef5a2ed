/* Defines FullStory as a variable of a script, which cannot be redefined, and calls it at once and later. */
async () => {
  const script = document.createElement('script');
  script.text = `
    var FS = function () { FS.q.push([].slice.call(arguments)); };
    FS.q = [];
    FS('trackEvent', { name: 5 }, undefined, undefined, undefined, 2);`;
  document.head.appendChild(script);
  await new Promise((later) => setTimeout(later, 200));
  FS('trackEvent', { name: 5 });
};
