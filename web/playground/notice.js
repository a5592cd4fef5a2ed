const OPENED = 'You opened a shared set-up: its settings act in this tab, and its call is in the form.';

/** Says at the top of the page what became of a shared set-up; Escape, or its button, puts it away. */
export function notice({ problem, opened }) {
  const bar = document.getElementById('notice');
  if (!problem && !opened) return;
  bar.dataset.tone = problem ? 'error' : 'plain';
  bar.hidden = false;
  document.getElementById('notice-text').textContent = problem ?? OPENED;
  const close = () => {
    bar.hidden = true;
  };
  document.getElementById('notice-close').addEventListener('click', close);
  bar.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
}
