goog.module('fsdestination.lab');

const Lab = goog.require('fsdestination.lab.Lab');
const presets = goog.require('fsdestination.presets');

const lab = {};
lab['matches'] = Lab.matches;
lab['condition'] = Lab.condition;
lab['resolve'] = Lab.resolve;
lab['triggerErrors'] = Lab.triggerErrors;
lab['mappingErrors'] = Lab.mappingErrors;
lab['settingsErrors'] = (settings) => Lab.settingsErrors(settings, presets);
lab['classicSettingsErrors'] = Lab.classicSettingsErrors;
lab['actions'] = Lab.actions;
lab['camelCase'] = Lab.camelCase;
lab['classicCamelCase'] = Lab.classicCamelCase;
lab['explain'] = (settings, event) => Lab.explain((settings || {})['subscriptions'] || presets, event);
window['fullstoryLab'] = lab;
