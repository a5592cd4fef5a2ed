goog.module('fsdestination.lab');

const Lab = goog.require('fsdestination.lab.Lab');
const presets = goog.require('fsdestination.presets');

const lab = {};
lab['matches'] = Lab.matches;
lab['resolve'] = Lab.resolve;
lab['camelCase'] = Lab.camelCase;
lab['explain'] = (settings, event) => {
  const subscriptions = (settings || {})['subscriptions'] || presets;
  return Lab.explain(subscriptions, event).map((answer, index) => {
    answer['subscribe'] = subscriptions[index]['subscribe'];
    return answer;
  });
};
window['fullstoryLab'] = lab;
