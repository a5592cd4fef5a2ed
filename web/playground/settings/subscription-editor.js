import { actionKeys, titled } from '../destination/action.js';
import { element } from '../ui/element.js';
import { effect } from './effect.js';
import { mappingEditor } from './mapping-editor.js';
import { triggerField } from './trigger-field.js';

let made = 0;

/** One subscription: whether it is on, and below its name all of its settings, with what comes of it. */
export function subscriptionEditor(given, latest) {
  const id = `subscription-${(made += 1)}`;
  const on = element('input', { type: 'checkbox', class: 'on', checked: Boolean(given.enabled) });
  const name = element('input', { id: `${id}-name`, autocomplete: 'off', value: given.name ?? '' });
  const action = element('select', { id: `${id}-action` }, actionsWith(given.partnerAction));
  const trigger = triggerField(`${id}-trigger`, given.subscribe);
  const mapping = mappingEditor(`${id}-mapping`, given.mapping, given.partnerAction);
  const title = element('span', { class: 'name' });
  const text = element('code', {});
  const state = element('span', { class: 'state' });
  const shown = element('div', { class: 'effect' });
  const moves = {
    up: element('button', { type: 'button', class: 'quiet small' }, 'Move up'),
    down: element('button', { type: 'button', class: 'quiet small' }, 'Move down'),
    remove: element('button', { type: 'button', class: 'quiet small' }, 'Remove'),
  };
  const details = element(
    'details',
    {},
    element('summary', {}, title, state, text),
    element(
      'div',
      { class: 'form' },
      element('div', { class: 'beside' }, labelled(name, 'Name'), labelled(action, 'Action')),
      trigger.node,
      mapping.node,
      shown,
      element('div', { class: 'moves' }, Object.values(moves)),
    ),
  );
  const node = element('li', { class: 'subscription' }, on, details);
  action.value = given.partnerAction ?? '';

  const read = () => ({
    name: name.value,
    enabled: on.checked,
    partnerAction: action.value,
    subscribe: trigger.value(),
    mapping: mapping.value(),
  });

  /** What was not touched stays as it was given, and what was not given is not added. */
  function value() {
    const changed = Object.entries(read()).filter(([key, now]) => !same(now, first[key]));
    return { ...given, ...Object.fromEntries(changed) };
  }

  function show() {
    const { subscribe } = value();
    const known = actionKeys().includes(action.value);
    const { state: found, word, nodes } = effect(value(), latest.get());
    title.textContent = name.value || titled(action.value || 'No action');
    on.setAttribute('aria-label', `${title.textContent} is on`);
    text.textContent = subscribe;
    trigger.check();
    mapping.check();
    action.setAttribute('aria-invalid', String(!known));
    node.dataset.state = known && !mapping.isWrong() ? found : 'error';
    state.textContent = known && !mapping.isWrong() ? word : 'wrong';
    shown.replaceChildren(...nodes);
  }

  action.addEventListener('input', () => mapping.choose(action.value));
  node.addEventListener('input', show);
  const first = read();
  show();

  return {
    node,
    value,
    show,
    moves,
    open() {
      details.open = true;
      name.focus();
    },
    isWrong: mapping.isWrong,
  };
}

/** What the settings name stays in the list, even where there is no such action. */
function actionsWith(given) {
  const known = actionKeys();
  const unknown = known.includes(given) ? [] : [String(given ?? '')];
  return [...unknown, ...known].map((value) => element('option', { value }, value ? titled(value) : 'Choose one'));
}

function same(a, b) {
  return JSON.stringify(a) === JSON.stringify(b);
}

function labelled(input, text) {
  return element('div', { class: 'field' }, element('label', { for: input.id }, text), input);
}
