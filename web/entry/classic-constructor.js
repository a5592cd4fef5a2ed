goog.module('fsdestination.classicConstructor');

const Integration = goog.require('fsdestination.classic.Integration');

const defaults = {
  'org': '',
  'debug': false,
  'trackAllPages': false,
  'trackNamedPages': false,
  'trackCategorizedPages': false,
  'trackPagesWithEvents': true,
  'isOuterScript': false,
};

/**
 * What analytics.js makes the integration with: new FullStory(settings), or use(FullStory).
 * @constructor
 */
const FullStory = function (settings) {
  settings = settings || {};
  return settings['addIntegration']
    ? settings['addIntegration'](FullStory)
    : new Integration(Object.assign({}, defaults, settings));
};

FullStory.prototype = Integration.prototype;
FullStory.prototype['name'] = 'FullStory';
FullStory.prototype['defaults'] = defaults;
FullStory.prototype['globals'] = [];

/** Gives a setting another default. */
FullStory['option'] = (key, value) => {
  defaults[key] = value;
  return FullStory;
};

exports = FullStory;
