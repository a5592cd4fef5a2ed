import { byId } from '../ui/element.js';

/** Reports the latest call to screen readers and, while the cards are out of sight, at the page's foot. */
export function announcer() {
  const bar = byId('latest', 'aside');
  const text = byId('latest-text', 'p');
  const link = /** @type {HTMLAnchorElement} */ (bar.querySelector('a'));
  let visible = true;

  function show() {
    const needed = !visible && text.textContent !== '';
    bar.dataset.needed = String(needed);
    link.hidden = !needed;
  }

  new IntersectionObserver(([entry]) => {
    visible = entry.isIntersecting;
    show();
  }).observe(byId('meter', 'ol'));
  return (sentence) => {
    text.textContent = sentence;
    show();
  };
}
