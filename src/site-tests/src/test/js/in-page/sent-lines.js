/* Waits up to 5 s until there are so many lines, and returns them: see FullstorySent.java. */
async (count) => {
  const json = (properties) => (properties === '{}' ? '' : ' ' + properties);
  const lineOf = ({ kind, args }) => {
    if (kind === 8193) return args[0] + json(args[1]);
    if (kind === 8197) return 'event ' + args[0] + json(args[1]);
    if (kind === 8196) return 'consent ' + args[0];
    return kind === 48 ? 'log ' + args[1] + ' ' + args[2] : undefined;
  };
  const lines = () => {
    const all = [];
    let last = { session: 1, page: 1 };
    (window.fullstorySent || []).forEach((message) => {
      if (message.session !== last.session) all.push('new session');
      else if (message.page !== last.page) all.push('new page');
      last = message;
      all.push(lineOf(message));
    });
    return all.filter((line) => line !== undefined);
  };
  const end = Date.now() + 5000;
  while (lines().length < count && Date.now() < end) {
    await new Promise((later) => setTimeout(later, 20));
  }
  return lines();
};
