goog.module('fsdestination.factory');

// In this order: the script's parts follow it, and gzip makes 90 bytes less of them so.
const presets = goog.require('fsdestination.presets');
const version = goog.require('fsdestination.packageVersion');
const Plugins = goog.require('fsdestination.device.Plugins');

/** What analytics.js calls with the settings of the destination. */
const factory = (settings) => Plugins.create(settings, presets, version);
factory['pluginName'] = 'Fullstory (Actions)';
factory['presets'] = presets;

exports = factory;
