/** The arguments of each call before its JSON, and how all of them are joined and split. */
export const METHODS = {
  track: {
    fields: [{ id: 'event', label: 'Event', required: true }],
    body: 'Properties',
    arguments: ([event], properties) => [event, properties],
    parts: ([event, properties]) => ({ texts: [event], body: properties }),
  },
  identify: {
    fields: [{ id: 'user', label: 'User id' }],
    body: 'Traits',
    arguments: ([user], traits) => (user ? [user, traits] : [traits]),
    parts: (args) => optional(1, args),
  },
  page: {
    fields: [
      { id: 'category', label: 'Category' },
      { id: 'name', label: 'Name' },
    ],
    body: 'Properties',
    arguments: ([category, name], properties) => [
      ...(category ? [category, name] : [name].filter(Boolean)),
      properties,
    ],
    parts(args) {
      const { texts, body } = optional(2, args);
      return { texts: texts.length === 1 ? ['', ...texts] : texts, body };
    },
  },
  group: {
    fields: [{ id: 'group', label: 'Group id', required: true }],
    body: 'Traits',
    arguments: ([group], traits) => [group, traits],
    parts: ([group, traits]) => ({ texts: [group], body: traits }),
  },
};

/** Strings, of which there may be fewer, come before the object. */
function optional(most, args) {
  const texts = args.slice(0, most).filter((one) => one === null || typeof one !== 'object');
  return { texts, body: args[texts.length] };
}
