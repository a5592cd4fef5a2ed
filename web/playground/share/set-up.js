import { CALLS } from '../destination/connect.js';
import { lengthen, shorten } from './phrases.js';

const BEGINS = /^#set-up(?:\.([^]*))?$/;
const VERSION = '1';
const AGAIN = 'Copy all of it again.';
const DESTINATIONS = ['actions', 'classic'];

/** The fragment of an address, with `{destination, settings, call}`; call may be undefined. */
export function fragmentOf({ destination, settings, call }) {
  const data = base64(shorten(JSON.stringify([destination, settings, ...(call ? [call] : [])])));
  return `#set-up.${VERSION}.${checksum(data)}.${data}`;
}

/**
 * Reads such a part of an address.
 *
 * @returns `{destination, settings, call?}`, `{error}` where it is damaged, and undefined where it
 *   is about something else
 */
export function readFragment(fragment) {
  const found = BEGINS.exec(fragment);
  if (!found) return undefined;
  const [version, sum, data] = (found[1] ?? '').split('.');
  if (/^\d+$/.test(version) && version !== VERSION) {
    return { error: `The link is of version ${version}, but this playground reads version ${VERSION} only.` };
  }
  if (!data || checksum(data) !== sum) {
    return { error: `The link is damaged: a part of it is missing, or a character has changed. ${AGAIN}` };
  }
  try {
    const [destination, settings, call] = JSON.parse(lengthen(text(data)));
    if (DESTINATIONS.includes(destination) && isObject(settings) && (call === undefined || isCall(call))) {
      return { destination, settings, call };
    }
  } catch {
    // What was shared by no playground.
  }
  return { error: 'The link has no set-up that this playground can read.' };
}

function isObject(value) {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function isCall(value) {
  return Array.isArray(value) && CALLS.includes(value[0]);
}

/** FNV-1a, which differs for a link that was cut off or retyped. */
function checksum(data) {
  let sum = 0x811c9dc5;
  for (const character of data) sum = Math.imul(sum ^ character.codePointAt(0), 0x01000193);
  return (sum >>> 0).toString(36);
}

/** In the alphabet that addresses carry as it is. */
function base64(plain) {
  const bytes = Array.from(new TextEncoder().encode(plain), (byte) => String.fromCharCode(byte)).join('');
  return btoa(bytes).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

function text(data) {
  const bytes = atob(data.replace(/-/g, '+').replace(/_/g, '/'));
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
}
