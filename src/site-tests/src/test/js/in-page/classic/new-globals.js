async () => {
  var before = new Set(Object.keys(window));
  await new Promise(function (loaded) {
    var script = document.createElement('script');
    script.src = '/dist/fullstory-classic.js';
    script.onload = loaded;
    document.head.appendChild(script);
  });
  return Object.keys(window)
    .filter((key) => !before.has(key))
    .sort();
};
