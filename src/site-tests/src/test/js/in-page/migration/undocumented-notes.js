/* The notes, and values of their examples, that are not in the guide. */
async (guide) => {
  const written = (value) => JSON.stringify(value).replace(/":/g, '": ').replace(/,"/g, ', "');
  return migrated.notes
    .flatMap(({ text, example }) => [text, ...(example ? [example.classic, example.actions].map(written) : [])])
    .filter((part) => !guide.includes(part));
};
