goog.module('fsdestination.lab');

const Lab = goog.require('fsdestination.lab.Lab');
const presets = goog.require('fsdestination.presets');

const lab = {};
lab['matches'] = Lab.matches;
lab['condition'] = Lab.condition;
lab['resolve'] = Lab.resolve;
lab['validate'] = Lab.validate;
lab['callValue'] = Lab.callValue;
lab['camelCase'] = Lab.camelCase;
lab['classicCamelCase'] = Lab.classicCamelCase;
lab['explain'] = (settings, event) => Lab.explain((settings || {})['subscriptions'] || presets, event);
window['fullstoryLab'] = lab;
