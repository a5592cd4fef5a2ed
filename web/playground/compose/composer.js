import { element } from '../element.js';
import { callText } from '../feed/code.js';
import { readObject, writeJson } from '../json.js';
import { EVENTS, METHODS } from './methods.js';

/** The form in which one writes a call of one's own. */
export function composer(analytics) {
  const form = document.getElementById('form-compose');
  const body = document.getElementById('body');
  const problem = document.getElementById('body-problem');
  const fields = document.getElementById('fields');
  const drafts = {};
  let method;

  document.getElementById('events').append(...EVENTS.map((value) => element('option', { value })));

  function choose(name) {
    if (method) drafts[method.name] = body.value;
    method = { name, ...METHODS[name] };
    fields.replaceChildren(...method.fields.map(field));
    document.getElementById('body-label').textContent = method.body;
    body.value = drafts[name] ?? writeJson(method.example);
    show();
  }

  function read() {
    const texts = method.fields.map(({ id }) => document.getElementById(id).value.trim());
    const { value, problem: found } = readObject(body.value);
    return { found, args: value && method.arguments(texts, value) };
  }

  function show() {
    const { found, args } = read();
    problem.textContent = found ?? '';
    body.setAttribute('aria-invalid', String(Boolean(found)));
    document.getElementById('preview').replaceChildren(...(args ? callText(`analytics.${method.name}`, args) : []));
  }

  form.addEventListener('input', ({ target }) => {
    if (target.name === 'method') choose(target.value);
    else show();
  });
  form.addEventListener('submit', (submitted) => {
    submitted.preventDefault();
    const missing = method.fields.find(({ id, required }) => required && !document.getElementById(id).value.trim());
    const { found, args } = read();
    if (missing) document.getElementById(missing.id).focus();
    else if (found) body.focus();
    else analytics[method.name](...args).catch(() => {});
  });
  choose(form.elements.method.value);
}

function field({ id, label, value, required, list }) {
  return element('div', { class: 'field' },
    element('label', { for: id }, label, required ? '' : element('span', { class: 'optional' }, ' optional')),
    element('input', { id, list, value, required, autocomplete: 'off', spellcheck: 'false' }));
}
