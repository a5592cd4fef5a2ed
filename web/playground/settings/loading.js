/** The settings that say how FullStory is loaded, by destination: `[name, label, help]`. */
export const TEXTS = {
  actions: [
    ['orgId', 'FS Org', 'The id of your FullStory organization, such as o-1ABC-na1'],
    ['host', 'Host', 'fullstory.com, or your relay'],
    ['script', 'Script', 'edge.fullstory.com/s/fs.js, or where you serve it'],
    ['appHost', 'App host', 'FullStory’s app, for addresses of sessions'],
    ['cookieDomain', 'Cookie domain', 'The domain of FullStory’s cookies, to keep them to a subdomain'],
    ['assetMapId', 'Asset map', 'The version of your assets that FullStory has an asset map of'],
  ],
  classic: [
    ['org', 'FS Org', 'The id of your FullStory organization, such as o-1ABC-na1'],
    ['host', 'Host', 'fullstory.com, or your relay'],
    ['script', 'Script', 'edge.fullstory.com/s/fs.js, or where you serve it'],
    ['appHost', 'App host', 'FullStory’s app, for addresses of sessions'],
  ],
};

export const FLAGS = {
  actions: [
    ['debug', 'Load fs-debug.js'],
    ['recordOnlyThisIFrame', 'Capture this frame by itself'],
    ['recordCrossDomainIFrames', 'Capture this frame with the page around it'],
    ['startCaptureManually', 'Capture nothing until FS("start")'],
  ],
  classic: [
    ['debug', 'Debug'],
    ['isOuterScript', 'Capture this frame by itself'],
  ],
};

export const PAGES = [
  ['trackNamedPages', 'Pages with a name'],
  ['trackCategorizedPages', 'Pages with a category'],
  ['trackAllPages', 'All other pages'],
  ['trackPagesWithEvents', 'An event for each of these pages'],
];
