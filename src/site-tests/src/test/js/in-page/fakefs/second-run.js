async () => {
  var api = FS._api;
  await load();
  var properties =
    '_api disableConsole enableConsole getCurrentSession getCurrentSessionURL'
    + ' getFullstoryId log restart shutdown _withEventQueue _withRecorder _cookies _setCookie';
  return [
    FS._api === api,
    fullstoryLoads,
    properties.split(' ').filter((name) => typeof FS[name] === 'function').length,
  ];
};
