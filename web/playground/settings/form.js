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
  const texts = words.texts.map(text);
  const flags = (isClassic ? words.classicFlags : words.flags).map(flag);
  const pages = isClassic ? words.pages.map(flag) : [];
  const fields = [org, ...texts, ...flags, ...pages];

  const more = element(
    'details',
    { class: 'more', open: texts.some((one) => one.value()) },
    element('summary', {}, 'How FullStory is loaded'),
    element('div', { class: 'form' }, nodes(texts), nodes(flags)),
  );
  const given = settings.subscriptions ?? window.fullstoryDestination.presets;
  const subscriptions = !isClassic && Array.isArray(given) && subscriptionsEditor(given, onChange);
  const node = element('div', { class: 'form', id: 'settings-form' }, org.node, more, calls());

  /** What decides which calls are made. */
  function calls() {
    if (isClassic) return pagesFieldset(pages);
    return subscriptions ? subscriptions.node : notEditable(errorOf(destination, 'subscriptions', settings));
  }

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

  function showTexts() {
    [org, ...texts].forEach((one) => one.show());
  }

  function show() {
    showTexts();
    if (subscriptions) subscriptions.show();
  }

  node.addEventListener('input', () => {
    showTexts();
    onChange();
  });
  show();
  return { node, value, show, isWrong: () => subscriptions && subscriptions.isWrong() };
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

/** The error message of one setting; undefined if it is valid. */
function errorOf(destination, name, settings) {
  return settingsErrors(destination, settings).find(({ path }) => path === `/${name}`)?.message;
}

function same(a, b) {
  return JSON.stringify(a) === JSON.stringify(b);
}
