/**
 * Which parts of a condition decided: each part gets a `role`, `decides`, `asked` (and had no say) or
 * `unasked`, as "and" and "or" ask from left to right, no further than needed.
 *
 * @param condition as the inspector has it: `{type, text, matches, parts?, values?}`
 */
export function decided(condition, role = 'decides') {
  const { type, matches, parts } = condition;
  if (!parts) return { ...condition, role };
  // A false part ends "and", a true one "or"; where none did, all of them had their say.
  const ends = { and: false, or: true }[type];
  const last = matches === ends ? parts.findIndex((part) => part.matches === ends) : -1;
  return { ...condition, role, parts: parts.map((part, index) => decided(part, roleOf(role, index, last))) };
}

function roleOf(whole, index, last) {
  if (whole === 'unasked' || last === -1 || index === last) return whole;
  return index < last ? 'asked' : 'unasked';
}
