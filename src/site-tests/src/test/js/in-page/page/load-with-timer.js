/* Loads the destination, and keeps the check after 5 s as window.checkLater. */
async () => {
  const original = setTimeout;
  window.setTimeout = (work, wait) => {
    if (wait !== 5000) return original(work, wait);
    window.checkLater = work;
    return 0;
  };
  await load();
};
