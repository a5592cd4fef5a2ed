import { codeField } from '../ui/code-field.js';
import { element } from '../ui/element.js';
import { triggerPlace } from '../ui/json-places.js';
import { completes, triggerWords } from './words.js';

/** The field of a trigger, marked where it goes wrong. */
export function triggerField(id, text) {
  const input = element('textarea', { id, rows: 1, 'aria-describedby': `${id}-error` });
  input.value = typeof text === 'string' ? text : '';
  const label = element('label', {}, 'Trigger');
  const line = element('p', { class: 'error', id: `${id}-error`, 'aria-live': 'polite' });
  const code = codeField(input, label, completes(triggerWords));
  const node = element('div', { class: 'field' }, label, code.node, line);

  return {
    node,
    value: () => code.field.value,
    check() {
      const errors = window.fullstoryInspector.triggerErrors(code.field.value);
      line.textContent = errors.map(({ message }) => message).join('; ');
      code.mark(errors.map((error) => ({ ...placeOf(error, code.field.value), message: error.message })));
    },
  };
}

/** The path of an error ends with its position, `/subscribe:29`, unless all of the trigger is wrong. */
function placeOf({ path, found }, text) {
  const position = Number(path.split(':')[1]);
  return position ? triggerPlace(position, found) : { from: 0, to: text.length };
}
