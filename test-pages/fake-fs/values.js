/*
 * Converts properties to the JSON that is sent, at the time of the call: later changes to an object have no
 * effect. undefined, functions and symbols are dropped (null in arrays), NaN and invalid dates are null, dates
 * are ISO strings; an array with one date has all its elements converted to dates (V1: if all are dates); other
 * objects are their own properties, without toJSON. A BigInt or an array in a cycle replaces everything by an
 * error's message; a getter that throws drops the call. At most 1,499 properties are kept, nested ones
 * included. V1 strips names and removes the type suffix.
 * A string or array in place of properties has the properties 0, 1, 2 ….
 */
const MAX_PROPERTIES = 1499;
const V1_TYPES = /_(bool|date|int|obj|real|str)(s?)$/;

/* {json, schema}, both strings. Throws the errors of the properties' getters. */
function toPayload(properties, version, schema) {
  const types = {};
  let count = 0;

  function copy(value, isTop) {
    if (isDate(value)) return toIso(value);
    if (Array.isArray(value)) return array(value, '');
    if (!isObject(value)) return value;
    const result = {};
    for (const key of Object.keys(value)) {
      if (count >= MAX_PROPERTIES) break;
      count++;
      const property = value[key];
      if (typeof property === 'function') continue;
      if (version === 2) {
        result[key] = copy(property);
        continue;
      }
      const name = stripName(key);
      const type = V1_TYPES.exec(name);
      const natural = type ? name.slice(0, type.index) : name;
      if (type && isTop) types[natural] = type[1] + type[2];
      result[natural] = typed(property, type ? type[1] + type[2] : '');
    }
    return result;
  }

  function typed(value, type) {
    if (type === 'date') return toDate(value);
    return Array.isArray(value) ? array(value, type) : copy(value);
  }

  function array(values, type) {
    const dates = values.filter(isDate).length;
    if (type === 'dates' || (dates && (version === 2 || dates === values.length))) return values.map(toDate);
    return version === 1 && values.some(isPlain) ? values.map((value) => copy(value)) : values;
  }

  const isIndexed = Array.isArray(properties) || !isObject(properties);
  const copied = copy(isIndexed ? Object.assign({}, properties) : properties, true);
  return { json: stringify(copied), schema: JSON.stringify(schema || types) };
}

/* A date of any frame, or of the realm in which Firefox runs a driver's scripts. */
function isDate(value) {
  return Object.prototype.toString.call(value) === '[object Date]';
}

function isPlain(value) {
  return isObject(value) && !isDate(value) && !Array.isArray(value);
}

function stringify(value) {
  try {
    return JSON.stringify(value);
  } catch (error) {
    return String(error);
  }
}

function toIso(date) {
  return isNaN(date.getTime()) ? null : date.toISOString();
}

/* Parses a string or number as a date; returns it unchanged if that fails. */
function toDate(value) {
  if (!isDate(value) && typeof value !== 'number' && typeof value !== 'string') return value;
  const date = new Date(value);
  return isNaN(date.getTime()) ? (isDate(value) ? null : value) : date.toISOString();
}

function stripName(name) {
  if (/^[\w\\-]+$/.test(name) && /^[A-Za-z]/.test(name)) return name;
  const stripped = name.replace(/^[^A-Za-z]+/, '').replace(/[^A-Za-z0-9_]/g, '');
  return stripped || name;
}
