import { element } from '../element.js';
import { readObject, writeJson } from '../json.js';
import { underlined } from '../underlined.js';
import { errorLines } from './error-lines.js';

/** Settings as JSON, underlined where it is invalid, and below it the errors that the destination would log. */
export function jsonView(destination, settings, onChange) {
  const text = element('textarea', {
    id: 'settings',
    class: 'json',
    rows: 22,
    spellcheck: 'false',
    autocapitalize: 'off',
    wrap: 'off',
    'aria-describedby': 'settings-error',
  });
  const shown = element('div', { class: 'error', id: 'settings-error', 'aria-live': 'polite' });
  const node = element(
    'div',
    { class: 'field' },
    element('label', { for: 'settings' }, 'Settings, as JSON'),
    text,
    shown,
  );
  const underline = underlined(text);
  text.value = writeJson(settings);

  function show() {
    const { value, error, ...place } = readObject(text.value);
    underline(error ? place : {});
    shown.replaceChildren(...errorLines(destination, value, error));
  }

  text.addEventListener('input', () => {
    show();
    onChange();
  });
  show();
  return {
    node,
    show,
    value: () => readObject(text.value).value,
    isWrong: () => Boolean(readObject(text.value).error),
  };
}
