import { actionKeys, presetOf, titled } from '../destination/action.js';
import { element } from '../ui/element.js';
import { latestEvent } from '../destination/latest-event.js';
import { subscriptionEditor } from './subscription-editor.js';

/** The subscriptions in their order: to add, edit, move, switch and remove. */
export function subscriptionsEditor(given, onChange) {
  const list = element('ul', { class: 'subscriptions', id: 'subscriptions' });
  const none = element('p', { class: 'help' }, 'None, so that no event does anything. Add one below.');
  const status = element('p', { class: 'heard', role: 'status' });
  const action = element(
    'select',
    { id: 'new-action' },
    actionKeys().map((value) => element('option', { value }, titled(value))),
  );
  const add = element('button', { type: 'button', class: 'quiet', id: 'add-subscription' }, 'Add');
  const node = element(
    'section',
    { class: 'subscriptions-editor', 'aria-labelledby': 'subscriptions-title' },
    element('h2', { id: 'subscriptions-title' }, 'Subscriptions'),
    list,
    none,
    element('div', { class: 'adding' }, element('label', { for: 'new-action' }, 'New'), action, add),
    status,
  );
  const editors = [];

  function include(subscription) {
    const editor = subscriptionEditor(subscription, latestEvent);
    editor.moves.up.addEventListener('click', () => move(editor, -1, 'up'));
    editor.moves.down.addEventListener('click', () => move(editor, 1, 'down'));
    editor.moves.remove.addEventListener('click', () => remove(editor));
    editors.push(editor);
    return editor;
  }

  function arrange() {
    // The node that has the focus stays where it is, lest the focus be lost.
    editors.forEach(({ node: one }, index) => {
      if (list.children[index] !== one) list.insertBefore(one, list.children[index] ?? null);
    });
    editors.forEach(({ moves }, index) => {
      moves.up.disabled = index === 0;
      moves.down.disabled = index === editors.length - 1;
    });
    none.hidden = editors.length > 0;
  }

  function move(editor, by, way) {
    const from = editors.indexOf(editor);
    editors.splice(from, 1);
    editors.splice(from + by, 0, editor);
    arrange();
    const { [way]: again, ...others } = editor.moves;
    (again.disabled ? Object.values(others)[0] : again).focus();
    changed(`Now number ${from + by + 1} of ${editors.length}`);
  }

  function remove(editor) {
    const at = editors.indexOf(editor);
    editors.splice(at, 1);
    editor.node.remove();
    arrange();
    (editors[Math.min(at, editors.length - 1)]?.node.querySelector('summary') ?? add).focus();
    changed('Removed');
  }

  function changed(sentence) {
    status.textContent = sentence;
    onChange();
  }

  add.addEventListener('click', () => {
    const preset = presetOf(action.value);
    const editor = include({ ...preset, name: titled(action.value), enabled: true, partnerAction: action.value });
    arrange();
    editor.open();
    changed('Added');
  });
  for (const subscription of given) include(subscription ?? {});
  arrange();

  return {
    node,
    value: () => editors.map((editor) => editor.value()),
    show: () => editors.forEach((editor) => editor.show()),
    isWrong: () => editors.some((editor) => editor.isWrong()),
  };
}
