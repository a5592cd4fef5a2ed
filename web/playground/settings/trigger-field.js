import { element } from '../element.js';
import { underlined } from '../underlined.js';

/** The field of a trigger, underlined where it goes wrong. */
export function triggerField(id, text) {
  const input = element('textarea', {
    id,
    rows: 1,
    spellcheck: 'false',
    autocapitalize: 'off',
    class: 'json',
    'aria-describedby': `${id}-error`,
  });
  input.value = typeof text === 'string' ? text : '';
  const line = element('p', { class: 'error', id: `${id}-error`, 'aria-live': 'polite' });
  const node = element('div', { class: 'field' }, element('label', { for: id }, 'Trigger'), input, line);
  const underline = underlined(input, 'grows');

  return {
    node,
    value: () => input.value,
    check() {
      const [error] = window.fullstoryInspector.triggerErrors(input.value);
      const found = error ? placed(error) : {};
      line.textContent = found.error ?? '';
      underline(found);
      input.setAttribute('aria-invalid', String(Boolean(found.error)));
    },
  };
}

/** The path of an error ends with its position, `/subscribe:29`; what is found there stands in quotes, but for the end. */
function placed({ path, found, message }) {
  const position = Number(path.split(':')[1]);
  if (!position) return { error: message };
  const length = found.startsWith('"') ? found.length - 2 : 0;
  return { error: message, start: position - 1, end: position - 1 + length };
}
