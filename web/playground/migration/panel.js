import { copies } from '../copy.js';
import { element } from '../element.js';
import { callText, valueText } from '../feed/code.js';
import { readObject, writeJson } from '../json.js';
import { actionsSettings } from '../migration.js';
import { currentSettings, restartWith } from '../settings/store.js';

/** Classic settings are pasted here, and Actions settings can be copied. */
export function migrationPanel(orgId) {
  const given = document.getElementById('classic');
  const shown = document.getElementById('classic-problem');
  const made = document.getElementById('migrated');
  const copy = document.getElementById('copy');
  const use = document.getElementById('use');
  let settings;

  function show() {
    const { value, problem } = readObject(given.value);
    shown.textContent = problem ?? '';
    given.setAttribute('aria-invalid', String(Boolean(problem)));
    copy.disabled = use.disabled = !value;
    if (!value) return;
    const migrated = actionsSettings(own(value));
    settings = migrated.settings;
    made.value = writeJson(settings);
    document.getElementById('notes').replaceChildren(...migrated.notes.map(note));
  }

  given.addEventListener('input', show);
  copies(copy, made);
  document.getElementById('form-migrate').addEventListener('submit', (submitted) => {
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
