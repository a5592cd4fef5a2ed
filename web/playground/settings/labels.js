const ORG = ['FS Org', 'The id of your FullStory organization, such as o-1ABC-na1'];

/** What forms call a setting, and its help: `[label, help?]`. */
export const LABELS = {
  orgId: ORG,
  org: ORG,
  host: ['Host', 'fullstory.com, or your relay'],
  script: ['Script', 'edge.fullstory.com/s/fs.js, or where you serve it'],
  appHost: ['App host', 'FullStory’s app, for addresses of sessions'],
  cookieDomain: ['Cookie domain', 'The domain of FullStory’s cookies, to keep them to a subdomain'],
  assetMapId: ['Asset map', 'The version of your assets that FullStory has an asset map of'],
  debug: ['FullStory’s debug mode'],
  recordOnlyThisIFrame: ['Capture this frame by itself'],
  isOuterScript: ['Capture this frame by itself'],
  recordCrossDomainIFrames: ['Capture this frame with the page around it'],
  startCaptureManually: ['Capture nothing until FS("start")'],
  trackNamedPages: ['Pages with a name'],
  trackCategorizedPages: ['Pages with a category'],
  trackAllPages: ['All other pages'],
  trackPagesWithEvents: ['An event for each of these pages'],
};
