async () => {
  window[''] = function () {};
  var script = document.createElement('script');
  script.src = '/pages/fake-fs.js';
  script.setAttribute('data-fs-namespace', '');
  await new Promise((done) => {
    script.onload = done;
    document.head.appendChild(script);
  });
  return [typeof window['']._api, typeof FS._api];
};
