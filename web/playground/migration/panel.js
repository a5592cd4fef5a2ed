import { copies } from '../copy.js';
import { byId, element } from '../element.js';
import { callText, valueText } from '../feed/code.js';
import { readObject, writeJson } from '../json.js';
import { actionsSettings } from '../migration.js';
import { currentSettings, restartWith } from '../settings/store.js';

/** Classic settings are pasted here, and Actions settings can be copied. */
export function migrationPanel(orgId) {
  const given = byId('classic', 'textarea');
  const shown = byId('classic-error', 'p');
  const made = byId('migrated', 'textarea');
  const copy = byId('copy', 'button');
  const use = byId('use', 'button');
  let settings;

  function show() {
    const { value, error } = readObject(given.value);
    shown.textContent = error ?? '';
    given.setAttribute('aria-invalid', String(Boolean(error)));
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
