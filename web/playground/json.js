/**
 * Reads text that must be a JSON object; blank text is an empty one.
 *
 * @returns `{value}`, or `{problem}`: what is wrong, and on which line where the browser tells
 */
export function readObject(text) {
  if (text.trim() === '') return { value: {} };
  let value;
  try {
    value = JSON.parse(text);
  } catch (failure) {
    return { problem: `Not JSON yet: ${located(failure.message, text)}` };
  }
  if (Array.isArray(value)) return { problem: 'Expected an object, { … }, but found a list' };
  if (value === null || typeof value !== 'object') {
    return { problem: `Expected an object, { … }, but found ${value === null ? 'null' : `a ${typeof value}`}` };
  }
  return { value };
}

/** Chromium may tell the position only; a person looks for the line. */
function located(message, text) {
  const position = /at position (\d+)(?! \(line)/.exec(message)?.[1];
  if (position === undefined) return message;
  const before = text.slice(0, Number(position)).split('\n');
  const what = message.replace(/ in JSON at position.*| at position \d+/, '');
  return `${what}, line ${before.length}, column ${before.at(-1).length + 1}`;
}

/** JSON by lines, save that a short innermost object or list stays on one: `{ "@path": "$.event" }`. */
export function writeJson(value) {
  return JSON.stringify(value, null, 2).replace(
    /([{[])\n\s+([^{}[\]]*)\n\s+([}\]])/g,
    (whole, open, inside, close) => {
      const gap = open === '[' ? '' : ' ';
      const line = open + gap + inside.replace(/\n\s+/g, ' ') + gap + close;
      return line.length <= 48 ? line : whole;
    },
  );
}
