import { closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { HighlightStyle, bracketMatching, syntaxHighlighting } from '@codemirror/language';
import { lintKeymap, setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The colours of ui/code.js. */
const COLOURS = HighlightStyle.define([
  { tag: tags.string, class: 'code-text' },
  { tag: [tags.number, tags.bool, tags.null], class: 'code-literal' },
  { tag: [tags.separator, tags.squareBracket, tags.brace], class: 'code-mark' },
]);

const COMMON = [
  history(),
  bracketMatching(),
  closeBrackets(),
  syntaxHighlighting(COLOURS),
  EditorView.lineWrapping,
  // Tab leaves the field, as everywhere on the page, and Ctrl+Enter is the form's.
  keymap.of([
    { key: 'Mod-Enter', run: () => true },
    ...closeBracketsKeymap,
    ...completionKeymap,
    ...defaultKeymap,
    ...historyKeymap,
    ...lintKeymap,
  ]),
  EditorView.updateListener.of(({ docChanged, view }) => {
    if (docChanged) view.contentDOM.dispatchEvent(new Event('input', { bubbles: true }));
  }),
];

/**
 * An error in a field: the place of its characters, and a sentence.
 *
 * @typedef {{from: number, to: number, message: string}} Mark
 */

/**
 * A CodeMirror editor that the page uses as a textarea: `field` has `value`, and `input` events.
 *
 * @param {HTMLTextAreaElement} textarea what it is like: id, rows, readonly, placeholder and description
 * @param {HTMLElement} label
 * @param {import('@codemirror/state').Extension[]} extensions
 */
export function codeField(textarea, label, ...extensions) {
  label.id ||= `${textarea.id}-label`;
  label.removeAttribute('for');
  let invalid = false;
  const view = new EditorView({
    doc: textarea.value,
    extensions: [
      ...COMMON,
      EditorState.readOnly.of(textarea.readOnly),
      EditorView.contentAttributes.of(attributes(textarea, label)),
      EditorView.contentAttributes.of(() => ({ 'aria-invalid': String(invalid) })),
      EditorView.editorAttributes.of({ class: 'code-field', style: `--rows: ${textarea.rows}` }),
      textarea.placeholder ? placeholder(textarea.placeholder) : [],
      ...extensions,
    ],
  });
  const field = withValue(view);
  label.addEventListener('click', () => view.focus());

  return {
    node: view.dom,
    field,
    /** @param {Mark[]} marks all that is wrong in the text as it is */
    mark(marks) {
      invalid = marks.length > 0;
      // Where there is nothing to mark, a sign would be in the way of what one types.
      const shown = view.state.doc.length === 0 ? [] : marks;
      const diagnostics = shown.map((one) => ({ ...one, severity: /** @type {const} */ ('error') }));
      view.dispatch(setDiagnostics(view.state, diagnostics));
    },
  };
}

/** @returns {Record<string, string>} */
function attributes({ id, attributes: given }, label) {
  const described = given.getNamedItem('aria-describedby');
  const name = { 'id': id, 'tabindex': '0', 'aria-labelledby': label.id };
  return described ? { ...name, 'aria-describedby': described.value } : name;
}

/**
 * @param {EditorView} view
 * @returns {HTMLElement & {value: string}}
 */
function withValue(view) {
  // The browser's own event comes before CodeMirror knows what was typed, and marks made then would undo it.
  view.contentDOM.addEventListener('input', (event) => event.isTrusted && event.stopImmediatePropagation());
  return Object.defineProperty(/** @type {any} */ (view.contentDOM), 'value', {
    get: () => view.state.doc.toString(),
    set(insert) {
      if (insert !== view.state.doc.toString()) {
        view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert } });
      }
    },
  });
}
