/** Triggers as people write them by hand, in forms that Segment's evaluator reads like its editor's. */

/** Unquoted, these are fields of the event or constants: see docs/triggers.md. */
const NO_WORDS = new Set([
  'type',
  'event',
  'name',
  'userId',
  'anonymousId',
  'groupId',
  'previousId',
  'messageId',
  'category',
  'properties',
  'traits',
  'context',
  'integrations',
  'timestamp',
  'originalTimestamp',
  'sentAt',
  'receivedAt',
  'version',
  'true',
  'false',
  'null',
  'and',
  'or',
  // At the end of a trigger Segment's lexer loses all but the first letter of these.
  'an',
  'nu',
  'nul',
]);

/** The same trigger, without the quotes of strings that are words. */
export function unquoted(fql) {
  return fql.replace(/(= |!= |contains\(\S+, )"([A-Za-z_][\w-]*)"/g, (all, before, word) =>
    NO_WORDS.has(word) ? all : before + word,
  );
}

/** The same trigger with `AND` between its conditions. `OR` is an `and` to Segment. */
export function upperCase(root, fql) {
  const groups = [root, ...root.children.filter(({ type }) => type === 'group')];
  const only = groups.every(({ operator }) => operator === 'and');
  return only && !/"[^"]* and [^"]*"/.test(fql) ? fql.replaceAll(' and ', ' AND ') : fql;
}
