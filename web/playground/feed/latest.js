/** Tells the latest call to screen readers and, while the cards are out of sight, at the page's foot. */
export function announcer() {
  const bar = document.getElementById('latest');
  const text = document.getElementById('latest-text');
  let visible = true;

  function show() {
    bar.dataset.needed = String(!visible && text.textContent !== '');
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
