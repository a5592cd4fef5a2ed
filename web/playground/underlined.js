import { element } from './element.js';

/** Gives a line that is still empty its height, as a textarea does. */
const LAST = '\u200b';

/**
 * Draws a wavy line under a part of what stands in a textarea: a copy of its text lies behind it.
 *
 * @param {HTMLTextAreaElement} textarea
 * @param {string} kind `grows`: with its text
 * @returns {(place?: {start?: number, end?: number}) => void} takes nothing where nothing is wrong
 */
export function underlined(textarea, kind = '') {
  const behind = element('div', { class: 'behind', 'aria-hidden': 'true' });
  const frame = element('div', { class: `underlined ${kind}` }, behind);
  textarea.replaceWith(frame);
  frame.append(textarea);
  const follow = () => {
    behind.scrollTop = textarea.scrollTop;
    behind.scrollLeft = textarea.scrollLeft;
  };
  textarea.addEventListener('scroll', follow);

  return ({ start, end } = {}) => {
    const text = textarea.value;
    textarea.setAttribute('aria-invalid', String(start !== undefined));
    if (start === undefined) {
      behind.textContent = text + LAST;
    } else {
      // At the end of the text, or of a line, there is nothing yet to stand above the line.
      const wrong = text.slice(start, end).trim() ? text.slice(start, end) : '\u00a0\u00a0';
      behind.replaceChildren(text.slice(0, start), element('mark', {}, wrong), text.slice(end) + LAST);
    }
    follow();
  };
}
