const SPACE = /[ \t\n\r]*/y;
const TEXT = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const ANY = /"[^"\n]*"?|[\w$.+-]+|[^]/y;

/**
 * Where a string stops being JSON. Browsers say so in words of their own, some without the position.
 *
 * @param {string} text what JSON.parse rejects
 * @returns {import('./json.js').Read} the error and its place
 */
export function jsonError(text) {
  let at = 0;

  function match(pattern) {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? '';
  }

  function take(pattern) {
    const found = match(pattern);
    if (!found) return false;
    at += found.length;
    at += match(SPACE).length;
    return true;
  }

  function expect(pattern, what) {
    if (take(pattern)) return;
    throw new Expected(text[at] === '"' && what.startsWith('a ') ? 'a string with its closing quote' : what);
  }

  function value() {
    if (take(/\{/y))
      entries(/\}/y, '"}"', () => {
        expect(TEXT, 'a name in double quotes');
        expect(/:/y, '":"');
        value();
      });
    else if (take(/\[/y)) entries(/\]/y, '"]"', value);
    else if (!take(TEXT) && !take(NUMBER)) expect(WORD, 'a value');
  }

  function entries(close, closing, entry) {
    if (take(close)) return;
    do entry();
    while (take(/,/y));
    expect(close, `"," or ${closing}`);
  }

  try {
    at = match(SPACE).length;
    value();
    throw new Expected('the end');
  } catch (thrown) {
    const expected = /** @type {Expected} */ (thrown);
    const found = match(ANY);
    const before = text.slice(0, at).split('\n');
    const place = `at line ${before.length}, column ${before[before.length - 1].length + 1}`;
    return {
      error: `Not JSON yet: expected ${expected.what} but found ${found || 'the end'} ${place}`,
      start: at,
      end: at + found.length,
    };
  }
}

class Expected {
  constructor(what) {
    this.what = what;
  }
}
