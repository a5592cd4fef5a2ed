import { element } from '../element.js';
import { underlined } from '../underlined.js';
import { readValue, writeValue } from './notation.js';
import { withoutPath } from './settings-errors.js';

/** The field of one property of a payload: a path, a template, a string or JSON. */
export function valueField(id, name, value, unknown) {
  const input = element('textarea', {
    id,
    rows: 1,
    spellcheck: 'false',
    autocapitalize: 'off',
    class: 'json',
    'aria-describedby': `${id}-error`,
    placeholder: 'not sent',
  });
  input.value = writeValue(value);
  const line = element('p', { class: 'error', id: `${id}-error`, 'aria-live': 'polite' });
  const node = element(
    'div',
    { class: 'field value-field' },
    element(
      'label',
      { for: id },
      element('code', {}, name),
      unknown ? element('span', { class: 'optional' }, ' not read by this action') : '',
    ),
    input,
    line,
  );
  const underline = underlined(input, 'grows');

  return {
    node,
    name,
    /** `{value}`, or `{error, …}` where it is no JSON. */
    read: () => readValue(input.value),
    /** @param errors of this part of the mapping, `[{path, message}]` */
    show(errors) {
      const found = readValue(input.value);
      underline(found);
      input.setAttribute('aria-invalid', String(Boolean(found.error || errors.length)));
      line.replaceChildren(
        ...(found.error
          ? [found.error]
          : errors.map((error) => element('span', {}, element('code', {}, error.path), withoutPath(error)))),
      );
    },
  };
}
