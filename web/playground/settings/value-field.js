import { codeField } from '../ui/code-field.js';
import { element } from '../ui/element.js';
import { jsonMarks } from '../ui/json.js';
import { jsonPlace } from '../ui/json-places.js';
import { readValue, writeValue } from './notation.js';
import { withoutPath } from './settings-errors.js';
import { completes, valueWords } from './words.js';

/** The field of one property of a payload: a path, a template, a string or JSON. */
export function valueField(id, name, value, unknown) {
  const input = element('textarea', { id, rows: 1, 'aria-describedby': `${id}-error`, placeholder: 'not sent' });
  input.value = writeValue(value);
  const label = element(
    'label',
    {},
    element('code', {}, name),
    unknown ? element('span', { class: 'optional' }, ' not read by this action') : '',
  );
  const line = element('p', { class: 'error', id: `${id}-error`, 'aria-live': 'polite' });
  const code = codeField(input, label, completes(valueWords));
  const node = element('div', { class: 'field value-field' }, label, code.node, line);

  return {
    node,
    name,
    /** `{value}`, or `{error, …}` where it is no JSON. */
    read: () => readValue(code.field.value),
    /**
     * @param errors of this part of the mapping, `[{path, found, message}]`
     * @param {string} at the path of this part
     */
    show(errors, at) {
      const text = code.field.value;
      const found = readValue(text);
      code.mark(
        found.error
          ? jsonMarks(found)
          : errors.map((error) => ({ ...placeOf(error, at, text), message: error.message })),
      );
      line.replaceChildren(
        ...(found.error
          ? [found.error]
          : errors.map((error) => element('span', {}, element('code', {}, error.path), withoutPath(error)))),
      );
    },
  };
}

/** Of a value that is JSON, the part that is wrong. */
function placeOf(error, at, text) {
  const path = error.path.slice(at.length);
  return /^\s*[{[]/.test(text) ? jsonPlace(text, { ...error, path }) : { from: 0, to: text.length };
}
