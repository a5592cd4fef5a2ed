import { json } from '@codemirror/lang-json';
import { codeField } from '../ui/code-field.js';
import { copies } from '../ui/copy.js';
import { byId, element } from '../ui/element.js';
import { callText, valueText } from '../ui/code.js';
import { jsonMarks, readObject, writeJson } from '../ui/json.js';
import { actionsSettings } from '../migration.js';
import { currentSettings, restartWith } from '../settings/store.js';

/** Classic settings are pasted here, and Actions settings can be copied. */
export function migrationPanel(orgId) {
  const { field: given, mark } = jsonField('classic');
  const shown = byId('classic-error', 'p');
  const { field: made } = jsonField('migrated');
  const copy = byId('copy', 'button');
  const use = byId('use', 'button');
  let settings;

  function show() {
    const found = readObject(given.value);
    const { value } = found;
    shown.textContent = found.error ?? '';
    mark(jsonMarks(found));
    copy.disabled = use.disabled = !value;
    if (!value) return;
    const migrated = actionsSettings(own(value));
    settings = migrated.settings;
    made.value = writeJson(settings);
    byId('notes', 'ul').replaceChildren(...migrated.notes.map(note));
  }

  given.addEventListener('input', show);
  copies(copy, made);
  byId('form-migrate', 'form').addEventListener('submit', (submitted) => {
    submitted.preventDefault();
    if (!use.disabled) restartWith('actions', settings);
  });
  given.value = writeJson(currentSettings('classic', orgId));
  show();
}

/** An editor in place of a textarea of the page. */
function jsonField(id) {
  const textarea = byId(id, 'textarea');
  const code = codeField(textarea, byId(`${id}-label`, 'label'), json());
  textarea.replaceWith(code.node);
  return code;
}

/** What stands under `FullStory`, if all of Segment's settings were pasted. */
function own(value) {
  return value.integrations?.FullStory ?? value.FullStory ?? value;
}

/** @param {{text: string, example?: any}} note */
function note({ text, example }) {
  return element('li', {}, element('p', {}, text), example ? compared(example) : '');
}

function compared({ call: [method, ...args], classic, actions }) {
  const row = (name, content) => [
    element('dt', {}, name),
    element('dd', {}, element('code', { class: 'code' }, content)),
  ];
  return element(
    'dl',
    { class: 'compared' },
    row('Call', callText(method, args)),
    row('Classic', valueText(classic)),
    row('Actions', valueText(actions)),
  );
}
