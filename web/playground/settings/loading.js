/** The settings that say how FullStory is loaded, by destination: `[name, label, help]`. */
export const TEXTS = {
  actions: [
    ['orgId', 'FS Org', 'The id of your FullStory organization, such as o-1ABC-na1'],
    ['host', 'Host', 'fullstory.com, or your relay'],
    ['script', 'Script', 'edge.fullstory.com/s/fs.js, or where you serve it'],
    ['appHost', 'App host', 'FullStory’s app, for addresses of sessions'],
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
