/** Triggers as people write them by hand, where Segment's evaluator reads them as its editor's. */

/** As docs/triggers.md lists them: unquoted, these are read from the event, as are constants. */
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

/** The same trigger, with words in place of strings that are words. */
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
