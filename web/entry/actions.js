goog.module('fsdestination.actions');

const factory = goog.require('fsdestination.factory');

window['fullstoryDestination'] = factory;
