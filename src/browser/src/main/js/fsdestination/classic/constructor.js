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
 * The constructor of the integration, for analytics.js: new FullStory(settings), or use(FullStory).
 * @constructor
 */
const FullStory = function (settings) {
  settings = settings || {};
  if (settings['addIntegration']) return settings['addIntegration'](FullStory);
  const options = Object.assign({}, defaults);
  for (const key in settings) {
    // An undefined setting has its default.
    if (settings[key] !== undefined) options[key] = settings[key];
  }
  return new Integration(options);
};

FullStory.prototype = Integration.prototype;
FullStory.prototype['name'] = 'FullStory';
FullStory.prototype['defaults'] = defaults;
FullStory.prototype['globals'] = [];

/** Sets the default of a setting. */
FullStory['option'] = (key, value) => {
  defaults[key] = value;
  return FullStory;
};

exports = FullStory;
