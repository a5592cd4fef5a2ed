goog.module('fsdestination.presetFactory');

const PresetPlugins = goog.require('fsdestination.device.PresetPlugins');
const version = goog.require('fsdestination.packageVersion');

/** What analytics.js calls with the settings of the destination. */
const factory = (settings) => PresetPlugins.create(settings, version);
factory['pluginName'] = 'Fullstory (Actions)';

exports = factory;
