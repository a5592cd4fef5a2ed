goog.module('fsdestination.classicModule');

const FullStory = goog.require('fsdestination.classicConstructor');

$module['integration'] = FullStory;
