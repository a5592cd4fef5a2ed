async () => {
  // Without the link to the latest call, which depends on the scroll position.
  const all = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  window.controls = [...document.querySelectorAll(all)].filter(
    (one) =>
      !one.disabled
      && one.tabIndex >= 0
      && one.getClientRects().length
      && !one.closest('details:not([open]) > :not(summary), #latest')
      && (one.type !== 'radio' || one.checked),
  );
  return controls.length;
};
