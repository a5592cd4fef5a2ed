import { element } from '../element.js';
import { underlined } from '../underlined.js';
import { readValue, writeValue } from './notation.js';
import { withoutPath } from './settings-errors.js';

/** The field of one member of a payload: a path, a template, a text or JSON. */
export function valueField(id, name, value, unknown) {
  const input = element('textarea', {
    id,
    rows: 1,
    spellcheck: 'false',
    autocapitalize: 'off',
    class: 'json',
    'aria-describedby': `${id}-problem`,
    placeholder: 'not sent',
  });
  input.value = writeValue(value);
  const problem = element('p', { class: 'problem', id: `${id}-problem`, 'aria-live': 'polite' });
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
    problem,
  );
  const underline = underlined(input, 'grows');

  return {
    node,
    name,
    /** `{value}`, or `{problem, …}` where it is no JSON. */
    read: () => readValue(input.value),
    /** @param errors of this part of the mapping, `[{path, message}]` */
    show(errors) {
      const found = readValue(input.value);
      underline(found);
      input.setAttribute('aria-invalid', String(Boolean(found.problem || errors.length)));
      problem.replaceChildren(
        ...(found.problem
          ? [found.problem]
          : errors.map((error) => element('span', {}, element('code', {}, error.path), withoutPath(error)))),
      );
    },
  };
}
