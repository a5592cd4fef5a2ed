goog.module('fsdestination.factory');

const Plugins = goog.require('fsdestination.device.Plugins');
const presets = goog.require('fsdestination.presets');
goog.require('fsdestination.texts');

/** What analytics.js calls with the settings of the destination. */
const factory = (settings) => Plugins.create(settings, presets);
factory['pluginName'] = 'Fullstory (Actions)';
factory['presets'] = presets;

exports = factory;
