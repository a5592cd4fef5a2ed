import { element } from '../element.js';
import { underlined } from '../underlined.js';

const PLACED = /^([^]*? but found (?:"([^]*?)"|the end)) at position (\d+) in: /;

/** The field of a trigger, underlined where it goes wrong. */
export function triggerField(id, text) {
  const input = element('textarea', {
    id,
    rows: 1,
    spellcheck: 'false',
    autocapitalize: 'off',
    class: 'json',
    'aria-describedby': `${id}-problem`,
  });
  input.value = typeof text === 'string' ? text : '';
  const problem = element('p', { class: 'problem', id: `${id}-problem`, 'aria-live': 'polite' });
  const node = element('div', { class: 'field' }, element('label', { for: id }, 'Trigger'), input, problem);
  const underline = underlined(input, 'grows');

  return {
    node,
    value: () => input.value,
    check() {
      const found = placed(window.fullstoryLab.matches(input.value, {}).problem);
      problem.textContent = found.problem ?? '';
      underline(found);
      input.setAttribute('aria-invalid', String(Boolean(found.problem)));
    },
  };
}

/** The lab says "Expected … but found "x" at position 5 in: …"; the field itself shows the place. */
function placed(message) {
  const [, problem, found = '', position] = PLACED.exec(message ?? '') ?? [];
  if (!problem) return { problem: message };
  const start = Number(position) - 1;
  return { problem: `${problem} at position ${position}`, start, end: start + found.length };
}
