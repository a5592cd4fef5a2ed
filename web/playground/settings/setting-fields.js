import { element } from '../ui/element.js';
import { LABELS } from './labels.js';

/**
 * A string in a form.
 *
 * @param {string} name of the setting
 * @param {unknown} given its value
 * @param {(value: unknown) => string | undefined} check the error message of a value; undefined if it is valid
 */
export function textField(name, given, check) {
  const id = `setting-${name}`;
  const [label, help = ''] = LABELS[name] ?? [name];
  const was = typeof given === 'string' ? given : '';
  const input = element('input', {
    id,
    value: was,
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-describedby': `${id}-help`,
  });
  const line = element('p', { class: 'help', id: `${id}-help`, 'aria-live': 'polite' });
  return {
    name,
    was,
    node: element('div', { class: 'field' }, element('label', { for: id }, label), input, line),
    value: () => input.value.trim(),
    show() {
      const error = check(input.value === was ? given : input.value);
      line.textContent = error ?? help;
      line.classList.toggle('error', Boolean(error));
      input.setAttribute('aria-invalid', String(Boolean(error)));
    },
  };
}

/** A boolean in a form. */
export function flagField(name, given) {
  const [label] = LABELS[name] ?? [name];
  const input = element('input', { type: 'checkbox', id: `setting-${name}`, checked: Boolean(given) });
  return {
    name,
    was: Boolean(given),
    node: element('label', { class: 'flag' }, input, element('span', {}, label), element('code', {}, name)),
    value: () => input.checked,
  };
}
