import { copies } from '../copy.js';
import { byId, element, radios } from '../element.js';
import { WAYS, snippet } from './snippets.js';

/** The code that puts this set-up on one's own site, in several ways. */
export async function installPanel(destination, settings) {
  const form = byId('form-install', 'form');
  const choice = byId('ways', 'fieldset');
  const steps = byId('steps', 'ol');
  const integrity = await hashes();

  function show() {
    const made = snippet(destination, radios(form, 'way').value, settings, integrity);
    steps.replaceChildren(...made.map(step));
  }

  choice.append(
    ...WAYS[destination].map(([value, name], index) =>
      element(
        'label',
        {},
        element('input', { type: 'radio', name: 'way', value, checked: index === 0 }),
        element('span', {}, name),
      ),
    ),
  );
  form.addEventListener('change', show);
  form.addEventListener('submit', (submitted) => submitted.preventDefault());
  show();
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
