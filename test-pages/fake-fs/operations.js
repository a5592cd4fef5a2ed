/*
 * The messages of a call. A call is {op, options, source, version, settle, fail}; the version is 2 only if it
 * is exactly 2, else 1. The operations of snippet 1.3 are translated. setIdentity has up to four steps, in this
 * order: consent, the uid (as a user property), the properties, anonymous.
 *
 * Ignored without a warning: an event whose name is not a string, user or page properties that are not an
 * object, scopes other than user, page and document, and all user properties of a call with a rejected uid. In
 * setIdentity, the properties next to a rejected uid are set for the current user.
 *
 * Kinds of messages: 8193 properties (scope, JSON, source, version, schema), 8197 event (name, …), 98 the
 * source, before events and user properties, 8196 consent, 48 log, 105 init.
 */
const LEGACY = {
  user: (properties) => ['setProperties', { type: 'user', properties }],
  event: (event) => ['trackEvent', { name: event.n, properties: event.p }],
  setVars: (vars) => ['setProperties', { type: vars[0], properties: vars[1] }],
  rec: (on) => [on ? 'restart' : 'shutdown', undefined],
  consent: (consent) => ['setIdentity', { consent }],
  log: (log) => ['log', { level: log[0], msg: log[1] }],
};
const SCOPES = ['user', 'page', 'document'];

function toCall(entry) {
  const translate = !entry[5] && LEGACY[entry[0]];
  const translated = translate ? translate(entry[1]) : entry;
  return {
    op: translated[0],
    options: translated[1],
    source: entry[2],
    version: entry[5] === 2 ? 2 : 1,
    isAsync: !!entry[3],
    settle: entry[3] || function () {},
    fail: (message) => entry[4] && entry[4](new Error(message)),
  };
}

/* The steps of a call: [{op, call, …}]. */
function stepsOf(call) {
  const options = call.options || {};
  const properties = (type, given, schema) => ({ op: 'setProperties', call, type, properties: given, schema });
  if (call.op === 'setPage') return [properties('page', options)];
  if (call.op === 'setProperties') return [properties(options.type, options.properties, options.schema)];
  if (call.op !== 'setIdentity') return [{ op: call.op, call }];
  const given = isObject(options) ? options : { uid: options };
  const steps = [];
  if ('consent' in given) steps.push({ op: 'consent', call, consent: !!given.consent });
  if ('uid' in given) steps.push(properties('user', { uid: given.uid }));
  if (given.properties) steps.push(properties('user', given.properties, given.schema));
  if (given.anonymous) steps.push({ op: 'anonymize', call });
  return steps;
}

function createOperations(send, env) {
  const documentProperties = {};
  let pageProperties;

  function integrationOf(source) {
    return String((isObject(source) ? source.integration : source) || '').slice(0, 1024);
  }

  /* cause: the operation that the source is recorded for, if any. */
  function sendPayload(kind, first, step, cause) {
    const { source, version } = step.call;
    const integration = integrationOf(source);
    const { json, schema } = toPayload(step.properties, version, step.schema);
    if (cause) send(98, ['api', cause, 'dom', integration, !!(source && source.userInitiated)]);
    send(kind, [first, json, integration, version, schema]);
  }

  function setUserProperties(step) {
    const properties = Object.assign({}, step.properties);
    if ('uid' in properties) {
      const uid = identityOf(step);
      if (uid === undefined) {
        window.fullstoryRejected.push(asRecorded(step.call));
        throw new Error('Rejected uid.');
      }
      identity.set(uid);
      if (uid) properties.uid = uid;
      else delete properties.uid;
      if (!uid && !Object.keys(properties).length) return;
    }
    sendPayload(8193, 'user', Object.assign({}, step, { properties }), 'setVars');
  }

  const apply = {
    setProperties: function (step) {
      if (!isObject(step.properties)) throw new Error('Properties are not an object.');
      if (step.type === 'user') setUserProperties(step);
      else if (step.type === 'page') sendPayload(8193, 'page', (pageProperties = step));
      else if (step.type === 'document') sendDocument(step);
      else throw new Error('Unknown scope.');
    },
    trackEvent: function (step) {
      const { name, properties, schema } = step.call.options || {};
      if (typeof name !== 'string') throw new Error('The name is not a string.');
      sendPayload(8197, name, { call: step.call, properties, schema }, 'event');
    },
    anonymize: () => identity.set(false),
    log: ({ call }) => send(48, ['fs', call.options.level || 'log', String(call.options.msg)]),
    consent: (step) => send(8196, [step.consent, 1]),
    init: () => send(105, [env.orgId, env.host, env.script]),
  };

  /* Each document property keeps its first value. */
  function sendDocument(step) {
    Object.assign(documentProperties, step.properties, Object.assign({}, documentProperties));
    sendPayload(8193, 'document', Object.assign({}, step, { properties: documentProperties }));
  }

  return {
    /* Applies the steps of one batch; only the last consent counts, after all other steps. Returns the
     * calls that had an effect. */
    run: function (steps) {
      const consents = steps.filter((step) => step.op === 'consent');
      return steps
        .filter((step) => step.op !== 'consent')
        .concat(consents.slice(-1))
        .filter(function (step) {
          try {
            if (apply[step.op]) apply[step.op](step);
            return true;
          } catch (ignored) {
            return false;
          }
        })
        .map((step) => step.call);
    },
    /* The messages that are repeated for a new page of the same session. */
    repeat: function (withPage) {
      const call = { version: 2 };
      if (Object.keys(documentProperties).length) sendDocument({ call, properties: {} });
      if (withPage && pageProperties) sendPayload(8193, 'page', pageProperties);
    },
    forgetPage: () => {
      pageProperties = undefined;
    },
  };
}

function asRecorded(call) {
  return { op: call.op, options: call.options, source: call.source, version: call.version };
}
