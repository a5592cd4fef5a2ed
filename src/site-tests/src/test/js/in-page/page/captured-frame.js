async () => {
  var frame = document.createElement('iframe');
  frame.src =
    '/pages/plugins.html?settings='
    + encodeURIComponent(JSON.stringify({ orgId: 'o-1ABC-na1', recordOnlyThisIFrame: true }));
  document.body.appendChild(frame);
  while (!frame.contentWindow.pageReady) await new Promise((d) => setTimeout(d, 20));
  await frame.contentWindow.load();
  return frame.contentWindow._fs_is_outer_script + ' ' + frame.contentWindow._fs_org;
};
