goog.module('fsdestination.factory');

const Plugins = goog.require('fsdestination.device.Plugins');
const presets = goog.require('fsdestination.presets');
const version = goog.require('fsdestination.packageVersion');

/** What analytics.js calls with the settings of the destination. */
const factory = (settings) => Plugins.create(settings, presets, version);
factory['pluginName'] = 'Fullstory (Actions)';
factory['presets'] = presets;

exports = factory;
