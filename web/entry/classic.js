goog.module('fsdestination.classicScript');

const FullStory = goog.require('fsdestination.classicConstructor');

/** What analytics.js reads when the script has loaded. */
window['fullstoryDeps'] = [];
window['fullstoryLoader'] = () => {};
window['fullstoryIntegration'] = FullStory;
