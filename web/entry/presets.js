goog.module('fsdestination.presetsScript');

const factory = goog.require('fsdestination.presetFactory');

window['fullstoryDestination'] = factory;
