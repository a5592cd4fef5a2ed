/* Gives the global values that are not FullStory; returns those that changed. */
async () => {
  const changed = [];
  for (const value of [{ event: 1 }, 'string', null, undefined, () => 5]) {
    window.FS = value;
    await new Promise((later) => setTimeout(later, 80));
    if (window.FS !== value) changed.push(String(value));
  }
  delete window.FS;
  document.body.appendChild(document.createElement('p')).id = 'FS';
  await new Promise((later) => setTimeout(later, 80));
  if (window.FS !== document.getElementById('FS')) changed.push('an element');
  return changed;
};
