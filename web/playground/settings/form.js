import { element } from '../ui/element.js';
import { flagField, textField } from './setting-fields.js';
import { settingsErrors } from './settings-errors.js';
import { subscriptionsEditor } from './subscriptions-editor.js';

/** Settings as a form. What it has no field for stays as it was. */
export function settingsForm(destination, settings, onChange) {
  const isClassic = destination === 'classic';
  const words = window.fullstoryInspector.words();
  const initial = isClassic ? window.fullstoryIntegration.prototype.defaults : {};
  const text = (name) => textField(name, settings[name], (value) => errorOf(destination, name, { [name]: value }));
  const flag = (name) => flagField(name, settings[name] ?? initial[name]);

  const org = text(isClassic ? 'org' : 'orgId');
  const addresses = words.texts.map(text);
  const flags = (isClassic ? words.classicFlags : words.flags).map(flag);
  const pages = isClassic ? words.pages.map(flag) : [];
  const fields = [org, ...addresses, ...flags, ...pages];

  const more = element(
    'details',
    { class: 'more', open: addresses.some((one) => one.value()) },
    element('summary', {}, 'How FullStory is loaded'),
    element('div', { class: 'form' }, nodes(addresses), nodes(flags)),
  );
  const given = settings.subscriptions ?? window.fullstoryDestination.presets;
  const subscriptions = !isClassic && Array.isArray(given) && subscriptionsEditor(given, onChange);
  const wrong = isClassic ? undefined : errorOf(destination, 'subscriptions', settings);
  const rules = isClassic ? pagesFieldset(pages) : subscriptions ? subscriptions.node : notEditable(wrong);
  const node = element('div', { class: 'form', id: 'settings-form' }, org.node, more, rules);

  function value() {
    const made = { ...settings };
    for (const { name, value: read, was } of fields) {
      if (read() === was) continue;
      if (read() === '') delete made[name];
      else made[name] = read();
    }
    const edited = subscriptions && subscriptions.value();
    if (edited && (settings.subscriptions || !same(edited, given))) made.subscriptions = edited;
    return made;
  }

  function show() {
    [org, ...addresses].forEach((one) => one.show());
  }

  node.addEventListener('input', () => {
    show();
    onChange();
  });
  show();
  if (subscriptions) subscriptions.show();
  return {
    node,
    value,
    show() {
      show();
      if (subscriptions) subscriptions.show();
    },
    isWrong: () => subscriptions && subscriptions.isWrong(),
  };
}

function nodes(fields) {
  return fields.map((one) => one.node);
}

function pagesFieldset(pages) {
  return element('fieldset', { class: 'switches' }, element('legend', {}, 'Pages'), nodes(pages));
}

function notEditable(error) {
  return element('p', { class: 'error' }, `${error}. Edit it as JSON, or go back to the presets.`);
}

/** The message of what is wrong with one setting; undefined where nothing is. */
function errorOf(destination, name, settings) {
  return settingsErrors(destination, settings).find(({ path }) => path === `/${name}`)?.message;
}

function same(a, b) {
  return JSON.stringify(a) === JSON.stringify(b);
}
