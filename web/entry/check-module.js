goog.module('fsdestination.checkModule');

const check = goog.require('fsdestination.pageCheck');

$module['check'] = check;
