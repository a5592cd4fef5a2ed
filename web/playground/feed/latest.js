/** Tells the latest call to screen readers and, while the cards are out of sight, at the page's foot. */
export function announcer() {
  const bar = document.getElementById('latest');
  const text = document.getElementById('latest-text');
  const link = bar.querySelector('a');
  let visible = true;

  function show() {
    const needed = !visible && text.textContent !== '';
    bar.dataset.needed = String(needed);
    link.hidden = !needed;
  }

  new IntersectionObserver(([entry]) => {
    visible = entry.isIntersecting;
    show();
  }).observe(document.getElementById('meter'));
  return (sentence) => {
    text.textContent = sentence;
    show();
  };
}
