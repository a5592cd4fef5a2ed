/** What each call takes before its JSON, an example of that JSON, and how the arguments are put together. */
export const METHODS = {
  track: {
    fields: [{ id: 'event', label: 'Event', value: 'Article Bookmarked', required: true, list: 'events' }],
    body: 'Properties',
    example: { title: 'The long way home', minutes: 7, tags: ['travel', 'winter'], author: { name: 'I. Berg' } },
    arguments: ([event], properties) => [event, properties],
  },
  identify: {
    fields: [{ id: 'user', label: 'User id', value: 'u-2048' }],
    body: 'Traits',
    example: { name: 'Mira Sandvik', email: 'mira@example.com', plan: 'member', logins: 12 },
    arguments: ([user], traits) => (user ? [user, traits] : [traits]),
  },
  page: {
    fields: [
      { id: 'category', label: 'Category', value: 'Docs' },
      { id: 'name', label: 'Name', value: 'Getting started' },
    ],
    body: 'Properties',
    example: { section: 'guides', version: 3 },
    arguments: ([category, name], properties) =>
      [...(category ? [category, name] : [name].filter(Boolean)), properties],
  },
};

/** Names from Segment's catalogue of standard events. */
export const EVENTS = [
  'Products Searched', 'Product List Viewed', 'Product Clicked', 'Product Viewed', 'Product Added',
  'Product Removed', 'Cart Viewed', 'Checkout Started', 'Payment Info Entered', 'Order Completed',
  'Order Refunded', 'Signed Up', 'Signed In', 'Signed Out', 'Trial Started', 'Account Created',
];
