/**
 * What V1 actions cannot say as classic does: `{text, example?}`. An example is a call, and what
 * each of the two sends for it: the properties of FullStory's last call.
 */
const ALWAYS = [
  {
    text: 'Names of traits become camel case by other rules. Names of letters and single capitals are alike in both.',
    example: {
      call: ['identify', 'u-1', { HTMLThing: 1, userID: 2, foo2bar: 3, 'foo:bar': 4, über: 5 }],
      classic: { hTMLThing: 1, userID: 2, foo2bar: 3, 'foo:bar': 4, über: 5 },
      actions: { htmlThing: 1, userId: 2, foo2Bar: 3, fooBar: 4, uber: 5 },
    },
  },
  {
    text: 'Classic reads ISO strings as dates, in traits and in properties, and sends these in full, in UTC. Actions send the strings.',
    example: {
      call: ['track', 'Ordered', { at: '2026-01-31T10:00:00Z' }],
      classic: { at: '2026-01-31T10:00:00.000Z' },
      actions: { at: '2026-01-31T10:00:00Z' },
    },
  },
  {
    text: 'Classic finds name, firstName and lastName in any spelling. These settings look for those three to the letter.',
    example: {
      call: ['identify', 'u-1', { first_name: 'Ann', 'Last Name': 'Lee' }],
      classic: { firstName: 'Ann', lastName: 'Lee', displayName: 'Ann Lee' },
      actions: { firstName: 'Ann', lastName: 'Lee' },
    },
  },
  {
    text: 'Classic trims a name. Actions send it as it is.',
    example: {
      call: ['identify', 'u-1', { name: ' Ann ' }],
      classic: { displayName: 'Ann' },
      actions: { displayName: ' Ann ' },
    },
  },
  {
    text: 'A name that is no string stays a trait in classic. Actions send it as the displayName.',
    example: {
      call: ['identify', 'u-1', { name: 5 }],
      classic: { name: 5 },
      actions: { displayName: 5 },
    },
  },
  {
    text:
      'The source that FullStory is told is segment-browser-actions, no longer segment. Calls come in the order they '
      + 'were made: classic in analytics-next has pages go first while FullStory loads.',
  },
  {
    text:
      'Code that switches the destination off for a call, { integrations: { FullStory: false } }, writes Fullstory '
      + 'or "Fullstory (Actions)" instead.',
  },
];

const DEBUG = {
  text: 'With debug, classic sets _fs_debug and loads the usual script. Actions load fs-debug.js, unless script is set.',
};

export function differences({ debug }) {
  return debug ? [...ALWAYS, DEBUG] : ALWAYS;
}
