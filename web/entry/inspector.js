goog.module('fsdestination.inspector');

const Inspector = goog.require('fsdestination.inspector.Inspector');
const presets = goog.require('fsdestination.presets');

const inspector = {};
inspector['matches'] = Inspector.matches;
inspector['condition'] = Inspector.condition;
inspector['resolve'] = Inspector.resolve;
inspector['triggerErrors'] = Inspector.triggerErrors;
inspector['mappingErrors'] = Inspector.mappingErrors;
inspector['settingsErrors'] = (settings) => Inspector.settingsErrors(settings, presets);
inspector['classicSettingsErrors'] = Inspector.classicSettingsErrors;
inspector['presetsErrors'] = Inspector.presetsErrors;
inspector['redact'] = Inspector.redact;
inspector['actions'] = Inspector.actions;
inspector['words'] = Inspector.words;
inspector['callChecker'] = Inspector.callChecker;
inspector['callValue'] = Inspector.callValue;
inspector['camelCase'] = Inspector.camelCase;
inspector['classicCamelCase'] = Inspector.classicCamelCase;
inspector['explain'] = (settings, event) => {
  const given = settings || {};
  return Inspector.explain(given['subscriptions'] || presets, event, given['redact']);
};
window['fullstoryInspector'] = inspector;
