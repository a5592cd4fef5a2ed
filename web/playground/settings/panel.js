import { readObject, writeJson } from '../json.js';
import { problems } from './problems.js';
import { presetSettings, restart, restartWith } from './store.js';
import { switches } from './switches.js';

/** Shows the settings, checks them as one types, and starts the page again under them. */
export function settingsPanel(settings, orgId) {
  const text = document.getElementById('settings');
  const shown = document.getElementById('settings-problem');

  function write(value) {
    text.value = writeJson(value);
    show();
  }

  function show() {
    const { value, problem } = readObject(text.value);
    shown.replaceChildren(...problems(value, problem));
    text.setAttribute('aria-invalid', String(Boolean(problem)));
    if (value) switches(value, write);
  }

  text.addEventListener('input', show);
  document.getElementById('presets').addEventListener('click', () => {
    if (text.value === writeJson(presetSettings(orgId))) restart();
    else write(presetSettings(orgId));
  });
  document.getElementById('form-settings').addEventListener('submit', (submitted) => {
    submitted.preventDefault();
    const { value } = readObject(text.value);
    if (value) restartWith(value);
    else text.focus();
  });
  write(settings);
}
