/* What is marked in a field for code: [before it in its line, marked]. */
async (selector) =>
  [...document.querySelector(selector).querySelectorAll('.cm-lintRange-error')].map((mark) => {
    const before = document.createRange();
    before.selectNodeContents(mark.closest('.cm-line'));
    before.setEndBefore(mark);
    return [before.toString(), mark.textContent];
  });
