/*
 * The visitor's identity. A uid is a string, which is trimmed, or an integer; some strings are rejected; false
 * anonymizes. It comes from setIdentity (whose option may be the uid itself) or from the property uid of user
 * properties, in both versions of the API and in setIdentity's properties.
 *
 * An identity is known if the visitor was identified before: on an earlier page (the real script stores a hash
 * in a cookie, this one the uid in localStorage) or by an earlier call. In a queue, an identity that differs
 * from a known one drops the events, properties and identities before it. Without a known one, nothing is
 * dropped.
 */
// prettier-ignore
const REJECTED_UIDS = [
  '', '0', '1', '-1', 'true', 'false', 'n/a', 'nan', 'undefined', 'null', 'nil',
  'the_id_that_you_use_in_your_app_for_this_user',
];
const KNOWN_UID = 'fake-fs-uid';
const SURVIVORS = ['init', 'observe', 'consent', 'setConfig', 'start', 'shutdown', 'restart'];

/* The uid as FullStory stores it, false for anonymous, undefined if it is rejected. */
function normalizeUid(uid) {
  if (uid === false) return false;
  const isWhole = typeof uid === 'number' && (uid % 1 === 0 || Math.abs(uid) === Infinity);
  if (typeof uid !== 'string' && !isWhole) return undefined;
  const value = String(uid).trim();
  return REJECTED_UIDS.indexOf(value.toLowerCase()) < 0 ? value : undefined;
}

const identity = {
  known: function () {
    return localStorage.getItem(KNOWN_UID) || false;
  },
  set: function (uid) {
    if (uid) localStorage.setItem(KNOWN_UID, uid);
    else localStorage.removeItem(KNOWN_UID);
  },
};

/* The identity of a step of a call (see operations.js), or undefined if it has none. */
function identityOf(step) {
  if (step.op === 'anonymize') return false;
  const hasUid =
    step.op === 'setProperties'
    && step.type === 'user'
    && isObject(step.properties)
    && Object.prototype.hasOwnProperty.call(step.properties, 'uid');
  return hasUid ? normalizeUid(step.properties.uid) : undefined;
}

/* {kept, changed}: the steps that are not dropped, and whether an identity differs from a known one. */
function survivors(steps) {
  let known = identity.known();
  let kept = [];
  let changed = false;
  steps.forEach(function (step) {
    const uid = identityOf(step);
    if (uid !== undefined && known && uid !== known) {
      kept = kept.filter((earlier) => SURVIVORS.indexOf(earlier.op) >= 0);
      changed = true;
    }
    if (uid !== undefined) known = uid;
    kept.push(step);
  });
  return { kept, changed };
}

function isObject(value) {
  return !!value && typeof value === 'object';
}
