import { fieldsOf, presetOf } from '../destination/action.js';
import { element } from '../ui/element.js';
import { valueField } from './value-field.js';

/** The fields of a mapping: those that its action reads, and what else it has. */
export function mappingEditor(id, mapping, action) {
  const rows = element('div', { class: 'value-fields' });
  const rest = element('p', { class: 'error', 'aria-live': 'polite' });
  const node = element('fieldset', { class: 'mapping' }, element('legend', {}, 'Mapping'), hint(), rows, rest);
  let current = action;
  let whole;
  let fields;

  function render(value = {}) {
    const known = fieldsOf(current);
    const own = Object.keys(value ?? {});
    whole = !isPlain(value);
    fields = whole
      ? [valueField(id, 'mapping', value)]
      : [...own, ...known.filter((name) => !own.includes(name))].map((name, index) =>
          valueField(`${id}-${index}`, name, value[name], !known.includes(name)),
        );
    rows.replaceChildren(...fields.map((field) => field.node));
  }

  function value() {
    if (whole) return fields[0].read().value;
    const read = fields.map((field) => [field.name, field.read().value]);
    return Object.fromEntries(read.filter(([, one]) => one !== undefined));
  }

  function check() {
    const errors = window.fullstoryInspector.mappingErrors(value());
    const shown = new Set();
    for (const field of fields) {
      const own = errors.filter(({ path }) => whole || path.split('/')[1] === field.name);
      own.forEach((error) => shown.add(error));
      field.show(own, whole ? '' : `/${field.name}`);
    }
    rest.textContent = errors
      .filter((error) => !shown.has(error))
      .map(({ message }) => message)
      .join('; ');
  }

  /** Of another action: what was untouched becomes the preset of that one. */
  function choose(name) {
    const untouched = JSON.stringify(value()) === JSON.stringify(presetOf(current)?.mapping);
    const kept = untouched ? presetOf(name)?.mapping : value();
    current = name;
    render(kept);
  }

  render(mapping);
  return { node, value, check, choose, isWrong: () => fields.some((field) => field.read().error) };
}

function hint() {
  return element(
    'p',
    { class: 'help' },
    'A path, ',
    element('code', {}, '$.event'),
    '; a template, ',
    element('code', {}, 'Viewed {{name}}'),
    '; a string; or JSON with directives.',
  );
}

/** An object whose properties are the payload's, and none of them a directive for all of it. */
function isPlain(value) {
  return (
    value !== null
    && typeof value === 'object'
    && !Array.isArray(value)
    && !Object.keys(value).some((key) => key.startsWith('@') || key === '__segment_internal_directive')
  );
}
