import { json } from '@codemirror/lang-json';
import { codeField } from '../ui/code-field.js';
import { element } from '../ui/element.js';
import { jsonMarks, readObject, writeJson } from '../ui/json.js';
import { jsonPlace } from '../ui/json-places.js';
import { errorLines } from './error-lines.js';
import { settingsErrors } from './settings-errors.js';
import { settingsWords } from './settings-words.js';
import { completes } from './words.js';

/** Settings as JSON, marked where something is wrong, and below it the errors that the destination would log. */
export function jsonView(destination, settings, onChange) {
  const text = element('textarea', { id: 'settings', rows: 22, 'aria-describedby': 'settings-error' });
  text.value = writeJson(settings);
  const label = element('label', {}, 'Settings, as JSON');
  const shown = element('div', { class: 'error', id: 'settings-error', 'aria-live': 'polite' });
  const { node: editor, field, mark } = codeField(text, label, json(), completes(settingsWords(destination)));
  const node = element('div', { class: 'field' }, label, editor, shown);

  function show() {
    const found = readObject(field.value);
    const errors = found.error ? [] : settingsErrors(destination, found.value);
    const places = errors.map((error) => ({ ...jsonPlace(field.value, error), message: error.message }));
    mark(found.error ? jsonMarks(found) : places);
    shown.replaceChildren(...errorLines(errors, found.error));
  }

  field.addEventListener('input', () => {
    show();
    onChange();
  });
  show();
  return {
    node,
    show,
    value: () => readObject(field.value).value,
    isWrong: () => Boolean(readObject(field.value).error),
  };
}
