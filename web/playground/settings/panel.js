import { byId, radios } from '../ui/element.js';
import { latestEvent } from '../destination/latest-event.js';
import { settingsForm } from './form.js';
import { jsonView } from './json-view.js';
import { currentSettings, firstSettings, restart, restartWith } from './store.js';

const VIEWS = { form: settingsForm, json: jsonView };
const BACK = { actions: 'Back to the presets', classic: 'Back to the start' };

/** Settings to edit, checked as one types. They act when they are applied, which starts the page again. */
export function settingsPanel(running, orgId) {
  const form = byId('form-settings', 'form');
  const editor = byId('settings-editor', 'div');
  const state = byId('settings-state', 'p');
  const back = byId('presets', 'button');
  const applied = JSON.stringify(currentSettings(running, orgId));
  const drafts = {};
  let destination = running;
  let view;

  function open(settings) {
    view = VIEWS[radios(form, 'view').value](destination, settings, changed);
    editor.replaceChildren(view.node);
    back.textContent = BACK[destination];
    changed();
  }

  function changed() {
    const same = destination === running && JSON.stringify(view.value()) === applied;
    state.textContent = view.isWrong() ? 'Not JSON yet.' : same ? '' : 'Not applied yet.';
  }

  function wrong() {
    if (!view.isWrong()) return false;
    /** @type {HTMLElement | null} */
    const field = editor.querySelector('#settings, .value-field [aria-invalid="true"]');
    for (const details of editor.querySelectorAll('details')) details.open ||= details.contains(field);
    field?.focus();
    return true;
  }

  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.name === 'destination') {
      if (!view.isWrong()) drafts[destination] = view.value();
      destination = target.value;
      open(drafts[destination] ?? currentSettings(destination, orgId));
    } else if (target.name === 'view') {
      if (wrong()) radios(form, 'view').value = target.value === 'json' ? 'form' : 'json';
      else open(view.value());
    }
  });
  back.addEventListener('click', () => {
    const first = firstSettings(destination, orgId);
    if (JSON.stringify(view.value()) === JSON.stringify(first)) restart(destination);
    else open(first);
  });
  form.addEventListener('submit', (submitted) => {
    submitted.preventDefault();
    if (!wrong()) restartWith(destination, view.value());
  });
  latestEvent.onChange(() => view.show());
  radios(form, 'destination').value = running;
  open(currentSettings(running, orgId));
}
