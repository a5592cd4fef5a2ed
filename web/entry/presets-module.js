goog.module('fsdestination.presetsModule');

const factory = goog.require('fsdestination.presetFactory');

$module['factory'] = factory;
