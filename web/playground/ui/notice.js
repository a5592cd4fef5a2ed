import { byId } from './element.js';

const OPENED = 'You opened a shared set-up: its settings act in this tab, and its call is in the form.';

/**
 * Says at the top of the page what became of a shared set-up; Escape, or its button, puts it away.
 *
 * @param {{error?: string, opened?: boolean}} shared
 */
export function notice({ error, opened }) {
  const bar = byId('notice', 'div');
  if (!error && !opened) return;
  bar.dataset.tone = error ? 'error' : 'plain';
  bar.hidden = false;
  byId('notice-text', 'p').textContent = error ?? OPENED;
  const close = () => {
    bar.hidden = true;
  };
  byId('notice-close', 'button').addEventListener('click', close);
  bar.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
}
