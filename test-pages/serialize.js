/**
 * Converts a value to JSON. Values that JSON does not have become {$is: …}: undefined, NaN, Infinity,
 * function, symbol, Date (with its time), Promise, Error (with its message).
 *
 * @param {any} value
 * @returns {any}
 */
function serialize(value) {
  if (value === undefined) return { $is: 'undefined' };
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return isFinite(value) ? value : { $is: String(value) };
  if (typeof value !== 'object') return { $is: typeof value };
  var kind = Object.prototype.toString.call(value).slice(8, -1);
  if (kind === 'Date') return { $is: 'Date', time: value.getTime() };
  if (kind === 'Promise') return { $is: 'Promise' };
  if (kind === 'Error') return { $is: 'Error', message: value.message };
  if (Array.isArray(value)) return value.map(serialize);
  /** @type {Record<string, any>} */
  var copy = {};
  Object.keys(value).forEach(function (key) {
    copy[key] = serialize(value[key]);
  });
  return copy;
}
