import { copies } from '../ui/copy.js';
import { byId, element, radios } from '../ui/element.js';
import { onlyActions, scripts } from './scripts.js';
import { WAYS, snippet } from './snippets.js';

/** The code that puts this set-up on one's own site, in several ways. */
export async function installPanel(destination, settings) {
  const form = byId('form-install', 'form');
  const steps = byId('steps', 'ol');
  const integrity = await hashes();

  function show() {
    const made = snippet(destination, radios(form, 'way').value, radios(form, 'script').value, settings, integrity);
    steps.replaceChildren(...made.map(step));
  }

  byId('scripts', 'fieldset').hidden = destination === 'classic';
  byId('scripts', 'fieldset').append(...choices('script', scripts(destination, settings)));
  byId('script-note', 'p').textContent = note(destination, settings);
  byId('ways', 'fieldset').append(...choices('way', WAYS[destination]));
  form.addEventListener('change', show);
  form.addEventListener('submit', (submitted) => submitted.preventDefault());
  show();
}

/** A radio button for each `[value, label]`, of which the first is chosen. */
function choices(name, entries) {
  return entries.map(([value, label], index) =>
    element(
      'label',
      {},
      element('input', { type: 'radio', name, value, checked: index === 0 }),
      element('span', {}, label),
    ),
  );
}

/** Why this script, in a sentence. */
function note(destination, settings) {
  if (destination === 'classic') return '';
  const needed = onlyActions(settings);
  return needed.length
    ? `Only fullstory-actions.js has ${needed.join(', ')}.`
    : 'The presets need no triggers and mappings. fullstory-actions.js also takes subscriptions, consent and redact.';
}

function step({ text, code, note }) {
  if (note) return element('li', { class: 'aside' }, element('p', { class: 'help' }, note));
  if (!code) return element('li', {}, element('p', {}, text));
  const block = element('pre', { class: 'code', tabindex: '0' }, element('code', {}, code));
  const button = element('button', { type: 'button', class: 'quiet small' }, 'Copy');
  copies(button, block);
  return element('li', {}, element('p', {}, text), element('div', { class: 'copied' }, block, button));
}

/** What the build says of its files, if it says it: `{"fullstory-actions.js": "sha384-…"}`. */
async function hashes() {
  try {
    const answer = await fetch('dist/integrity.json');
    return answer.ok ? await answer.json() : {};
  } catch {
    return {};
  }
}
