import { json } from '@codemirror/lang-json';
import { codeField } from '../ui/code-field.js';
import { byId, element, radios } from '../ui/element.js';
import { callText } from '../ui/code.js';
import { jsonMarks, readObject, writeJson } from '../ui/json.js';
import { CATALOGUE, title } from './catalogue.js';
import { METHODS } from './methods.js';

/** The form in which one writes a call, beginning with a standard one. `fill(call)` puts one into it, `focus()` begins there. */
export function composer(make) {
  const form = byId('form-compose', 'form');
  const begin = byId('begin', 'select');
  const given = byId('body', 'textarea');
  const error = byId('body-error', 'p');
  const { node, field: body, mark } = codeField(given, byId('body-label', 'label'), json());
  given.replaceWith(node);
  const standard = Object.values(CATALOGUE).flat();
  let method;

  begin.append(
    ...Object.entries(CATALOGUE).map(([label, calls]) =>
      element(
        'optgroup',
        { label },
        calls.map((call) => element('option', { value: standard.indexOf(call) }, title(call))),
      ),
    ),
  );

  function choose(name, texts) {
    method = { name, ...METHODS[name] };
    radios(form, 'method').value = name;
    byId('fields', 'div').replaceChildren(...method.fields.map((one, index) => field(one, texts[index])));
    byId('body-label', 'label').textContent = method.body;
  }

  function fill([name, ...args]) {
    if (!(name in METHODS)) return;
    const { texts, body: object } = METHODS[name].parts(args);
    choose(name, texts);
    body.value = writeJson(object ?? {});
    show();
  }

  function inputs() {
    return method.fields.map(({ id }) => byId(id, 'input'));
  }

  function read() {
    const found = readObject(body.value);
    return {
      found,
      args:
        found.value
        && method.arguments(
          inputs().map((one) => one.value.trim()),
          found.value,
        ),
    };
  }

  function show() {
    const { found, args } = read();
    error.textContent = found.error ?? '';
    mark(jsonMarks(found));
    byId('preview', 'pre').replaceChildren(...(args ? callText(`analytics.${method.name}`, args) : []));
  }

  begin.addEventListener('input', () => fill(standard[Number(begin.value)]));
  form.addEventListener('input', () => {
    const chosen = radios(form, 'method').value;
    if (chosen !== method.name) {
      choose(
        chosen,
        inputs().map((one) => one.value),
      );
    }
    show();
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  form.addEventListener('submit', (submitted) => {
    submitted.preventDefault();
    const missing = inputs().find((one) => one.required && !one.value.trim());
    const { found, args } = read();
    if (missing) missing.focus();
    else if (found.error) body.focus();
    else make(method.name, args);
  });
  const first = standard.findIndex((call) => title(call) === 'Order Completed');
  begin.value = String(first);
  fill(standard[first]);

  return { fill, focus: () => body.focus() };
}

function field({ id, label, required }, value) {
  return element(
    'div',
    { class: 'field' },
    element('label', { for: id }, label, required ? '' : element('span', { class: 'optional' }, ' optional')),
    element('input', { id, value, required, autocomplete: 'off', spellcheck: 'false' }),
  );
}
