goog.module('fsdestination.actionsModule');

const factory = goog.require('fsdestination.factory');
const presets = goog.require('fsdestination.presets');

$module['factory'] = factory;
$module['presets'] = presets;
