goog.module('fsdestination.checkScript');

goog.require('fsdestination.pageCheck');
