import { element } from '../ui/element.js';
import { FLAGS, PAGES, TEXTS } from './loading.js';
import { settingsErrors } from './settings-errors.js';
import { subscriptionsEditor } from './subscriptions-editor.js';

/** Settings as a form. What it has no field for stays as it was. */
export function settingsForm(destination, settings, onChange) {
  const texts = TEXTS[destination].map(([name, label, help]) => {
    const check = (value) => errorOf(destination, name, { [name]: value });
    return textField(name, label, help, settings[name], check);
  });
  const flags = [...FLAGS[destination], ...(destination === 'classic' ? PAGES : [])].map(([name, label]) =>
    flagField(name, label, settings[name] ?? name === 'trackPagesWithEvents'),
  );
  const [org, ...addresses] = texts;
  const loading = flags.slice(0, FLAGS[destination].length);
  const more = element(
    'details',
    { class: 'more' },
    element('summary', {}, 'Where FullStory is loaded from'),
    element(
      'div',
      { class: 'form' },
      addresses.map((one) => one.node),
      loading.map((one) => one.node),
    ),
  );
  const given = settings.subscriptions ?? window.fullstoryDestination.presets;
  const subscriptions = destination === 'actions' && Array.isArray(given) && subscriptionsEditor(given, onChange);
  const last = subscriptions
    ? [subscriptions.node]
    : destination === 'actions'
      ? [
          element(
            'p',
            { class: 'error' },
            `${errorOf(destination, 'subscriptions', settings)}. Edit it as JSON, or go back to the presets.`,
          ),
        ]
      : [
          element(
            'fieldset',
            { class: 'switches' },
            element('legend', {}, 'Pages'),
            flags.slice(loading.length).map((one) => one.node),
          ),
        ];
  const node = element('div', { class: 'form', id: 'settings-form' }, org.node, more, last);
  more.open = addresses.some((one) => one.value());

  function value() {
    const made = { ...settings };
    for (const { name, value: read, was } of [...texts, ...flags]) {
      if (read() === was) continue;
      if (read() === '') delete made[name];
      else made[name] = read();
    }
    const edited = subscriptions && subscriptions.value();
    if (edited && (settings.subscriptions || !same(edited, given))) made.subscriptions = edited;
    return made;
  }

  function show() {
    texts.forEach((one) => one.show());
    if (subscriptions) subscriptions.show();
  }

  node.addEventListener('input', () => {
    texts.forEach((one) => one.show());
    onChange();
  });
  show();
  return { node, value, show, isWrong: () => subscriptions && subscriptions.isWrong() };
}

/** The message of what is wrong with one setting; undefined where nothing is. */
function errorOf(destination, name, settings) {
  return settingsErrors(destination, settings).find(({ path }) => path === `/${name}`)?.message;
}

/** @param check takes a value, and returns what is wrong with it */
function textField(name, label, help, given, check) {
  const id = `setting-${name}`;
  const was = typeof given === 'string' ? given : '';
  const input = element('input', {
    id,
    value: was,
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-describedby': `${id}-help`,
  });
  const line = element('p', { class: 'help', id: `${id}-help`, 'aria-live': 'polite' });
  return {
    name,
    was,
    node: element('div', { class: 'field' }, element('label', { for: id }, label), input, line),
    value: () => input.value.trim(),
    show() {
      const error = check(input.value === was ? given : input.value);
      line.textContent = error ?? help;
      line.classList.toggle('error', Boolean(error));
      input.setAttribute('aria-invalid', String(Boolean(error)));
    },
  };
}

function flagField(name, label, given) {
  const input = element('input', { type: 'checkbox', id: `setting-${name}`, checked: Boolean(given) });
  return {
    name,
    was: Boolean(given),
    node: element('label', { class: 'flag' }, input, element('span', {}, label), element('code', {}, name)),
    value: () => input.checked,
  };
}

function same(a, b) {
  return JSON.stringify(a) === JSON.stringify(b);
}
