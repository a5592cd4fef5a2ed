goog.module('fsdestination.factory');

// The order decides that of the script's parts, and saves 90 bytes in gzip.
const presets = goog.require('fsdestination.presets');
const version = goog.require('fsdestination.packageVersion');
const Plugins = goog.require('fsdestination.device.Plugins');

/** The factory that analytics.js calls with the destination's settings. */
const factory = (settings) => Plugins.create(settings, presets, version);
factory['pluginName'] = 'Fullstory (Actions)';
factory['presets'] = presets;

exports = factory;
