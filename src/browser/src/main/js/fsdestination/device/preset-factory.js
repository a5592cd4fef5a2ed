goog.module('fsdestination.presetFactory');

const PresetPlugins = goog.require('fsdestination.device.PresetPlugins');
const version = goog.require('fsdestination.packageVersion');

/** The factory that analytics.js calls with the destination's settings. */
const factory = (settings) => PresetPlugins.create(settings, version);
factory['pluginName'] = 'Fullstory (Actions)';

exports = factory;
