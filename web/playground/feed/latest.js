/** Tells the latest call to screen readers and, while the cards are out of sight, at the page's foot. */
export function announcer() {
  const bar = document.getElementById('latest');
  const text = document.getElementById('latest-text');
  new IntersectionObserver(([entry]) => {
    bar.dataset.needed = String(!entry.isIntersecting);
  }).observe(document.getElementById('feed').parentElement.querySelector('.meter'));
  return (sentence) => {
    text.textContent = sentence;
  };
}
