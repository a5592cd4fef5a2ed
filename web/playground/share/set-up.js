import { compressToEncodedURIComponent, decompressFromEncodedURIComponent } from 'lz-string';
import { CALLS } from '../destination/connect.js';

const BEGINS = /^#set-up(?:\.([^]*))?$/;
const VERSION = '2';
const DAMAGED = 'The link is damaged: a part of it is missing, or a character has changed. Copy all of it again.';
const DESTINATIONS = ['actions', 'classic'];

/** The fragment of an address, with `{destination, settings, call}`; call may be undefined. */
export function fragmentOf({ destination, settings, call }) {
  const json = JSON.stringify([destination, settings, ...(call ? [call] : [])]);
  return `#set-up.${VERSION}.${compressToEncodedURIComponent(json)}`;
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
  const [version, data = ''] = (found[1] ?? '').split('.');
  if (/^\d+$/.test(version) && version !== VERSION) {
    return { error: `The link is of version ${version}, but this playground reads version ${VERSION} only.` };
  }
  let setUp;
  try {
    setUp = JSON.parse(decompressFromEncodedURIComponent(data));
  } catch {
    return { error: DAMAGED };
  }
  const [destination, settings, call] = Array.isArray(setUp) ? setUp : [];
  if (DESTINATIONS.includes(destination) && isObject(settings) && (call === undefined || isCall(call))) {
    return { destination, settings, call };
  }
  return { error: setUp === null ? DAMAGED : 'The link has no set-up that this playground can read.' };
}

function isObject(value) {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function isCall(value) {
  return Array.isArray(value) && CALLS.includes(value[0]);
}
