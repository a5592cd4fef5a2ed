async () => {
  const select = document.getElementById('begin');
  const written = ({ value }) => {
    select.value = value;
    select.dispatchEvent(new Event('input', { bubbles: true }));
    return document.getElementById('preview').textContent;
  };
  return [...select.options]
    .filter((option) => {
      const [, method] = /^analytics\.(\w+)\([^]*\)$/.exec(written(option)) ?? [];
      const checked = document.querySelector('[name=method]:checked').value;
      const named = method !== 'track' || document.getElementById('event').value === option.text;
      return method !== checked || !named;
    })
    .map((option) => option.text);
};
