/**
 * Which texts tell what is wrong with a mapping: see fsdestination.mapping.Wording. Only the scripts
 * that sites load require this; what does not, such as the lab, has the full texts.
 */
goog.provide('fsdestination.texts');

/** @define {string} */
fsdestination.texts.wording = goog.define('fsdestination.texts.wording', 'short');
