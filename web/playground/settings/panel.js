import { readObject, writeJson } from '../json.js';
import { problems } from './problems.js';
import { currentSettings, firstSettings, restart, restartWith } from './store.js';
import { switches } from './switches.js';

const BACK = { actions: 'Back to the presets', classic: 'Back to the start' };

/** Shows the settings of one destination, checks them as one types, and starts the page again under them. */
export function settingsPanel(running, orgId) {
  const form = document.getElementById('form-settings');
  const text = document.getElementById('settings');
  const shown = document.getElementById('settings-problem');
  const back = document.getElementById('presets');
  const drafts = {};
  let destination;

  function write(value) {
    text.value = writeJson(value);
    show();
  }

  function show() {
    const { value, problem } = readObject(text.value);
    shown.replaceChildren(...problems(destination, value, problem));
    text.setAttribute('aria-invalid', String(Boolean(problem)));
    if (value) switches(destination, value, write);
  }

  function choose(name) {
    if (destination) drafts[destination] = text.value;
    destination = name;
    back.textContent = BACK[name];
    text.value = drafts[name] ?? writeJson(currentSettings(name, orgId));
    show();
  }

  form.addEventListener('input', ({ target }) => {
    if (target.name === 'destination') choose(target.value);
  });
  text.addEventListener('input', show);
  back.addEventListener('click', () => {
    const first = firstSettings(destination, orgId);
    if (text.value === writeJson(first)) restart(destination);
    else write(first);
  });
  form.addEventListener('submit', (submitted) => {
    submitted.preventDefault();
    const { value } = readObject(text.value);
    if (value) restartWith(destination, value);
    else text.focus();
  });
  form.elements.destination.value = running;
  choose(running);
}
