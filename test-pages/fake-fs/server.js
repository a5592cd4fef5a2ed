/*
 * FullStory's server, by FullStory's documentation: what it keeps of the messages. No server answers; the
 * documented limits are applied to the messages that the script sends.
 *
 *   window.fullstoryKept()   [{type: "event", name, properties}, {type: "user" or "page", properties}]
 *
 * Dropped: a uid of more than 256 characters; events with a name of no or more than 250; calls above the rates
 * and above 512 KB; properties whose name is not of ASCII letters, digits and _ with a letter first, null, strings
 * above 8,192 bytes, arrays of several types, of arrays or (but for events) of objects, and values of another type
 * than the property had; a second pageName at one address, and more than 50 properties of a page.
 */
const MAX_STRING_BYTES = 8192;
const MAX_CALL_BYTES = 512 * 1024;
const MAX_PAGE_PROPERTIES = 50;
/* Calls in a second and in a minute. */
const RATES = { 8197: [40, 60], 8193: [10, 30] };

function createServer() {
  const received = [];
  const types = {};

  const typeOf = (value) => (Array.isArray(value) ? value.map(typeOf)[0] + 's' : typeof value);

  function isKept(scope, name, value) {
    if (!/^[A-Za-z][A-Za-z0-9_]{0,511}$/.test(name) || value === null) return false;
    if (typeof value === 'string' && new TextEncoder().encode(value).length > MAX_STRING_BYTES) return false;
    if (!Array.isArray(value)) return true;
    const first = value.length && typeOf(value[0]);
    const isTyped = !Array.isArray(value[0]) && (scope === 'event' || first !== 'object');
    return isTyped && value.every((each) => typeOf(each) === first);
  }

  function keep(scope, properties, schema) {
    const kept = {};
    Object.keys(properties).forEach(function (name) {
      const value = properties[name];
      const key = scope + ' ' + name;
      const type = (schema.properties || schema)[name] || typeOf(value);
      if (!isKept(scope, name, value)) return;
      types[key] = types[key] || type;
      if (types[key] === type) kept[name] = value;
    });
    return kept;
  }

  function read({ kind, args }) {
    const [first, json, , , schema] = args;
    const properties = json[0] === '{' ? JSON.parse(json) : {};
    const typed = schema ? JSON.parse(schema) : {};
    if (kind === 8197) return { type: 'event', name: first, properties: keep('event', properties, typed) };
    return { type: first, properties: keep(first, properties, typed) };
  }

  function isWithinRates({ message, time }, index) {
    const before = received.slice(0, index).filter((other) => other.message.kind === message.kind);
    const since = (millis) => before.filter((other) => time - other.time < millis).length;
    const [inSecond, inMinute] = RATES[message.kind];
    return since(1000) < inSecond && since(60000) < inMinute;
  }

  window.fullstoryKept = function () {
    const pages = {};
    return received.filter(isWithinRates).flatMap(function ({ message, route }) {
      if (message.args[1].length > MAX_CALL_BYTES) return [];
      const call = read(message);
      if (call.type === 'user' && String(call.properties.uid).length > 256) return [];
      if (call.type === 'event' && (call.name.length < 1 || call.name.length > 250)) return [];
      if (call.type === 'page') {
        const page = (pages[route] = pages[route] || {});
        Object.keys(call.properties).forEach(function (name) {
          const isFull = Object.keys(page).filter((key) => key !== 'pageName').length >= MAX_PAGE_PROPERTIES;
          if (name === 'pageName' ? name in page : isFull && !(name in page)) delete call.properties[name];
          else page[name] = call.properties[name];
        });
      }
      return [call];
    });
  };

  return {
    receive: function (message) {
      if (message.kind in RATES) received.push({ message, time: Date.now(), route: location.pathname });
    },
  };
}
