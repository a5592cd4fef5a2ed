import { keep, keepCall } from '../settings/store.js';
import { readFragment } from './set-up.js';

const ORG = { actions: 'orgId', classic: 'org' };

/**
 * Takes the set-up of the page's address, if there is one: it is kept for this tab, and the address is
 * plain again, so that later changes of the settings are not undone by it.
 *
 * @param orgId of the real FullStory, which no link replaces by another
 * @returns the notice: `{error}`, `{opened}`, or nothing
 */
export function openSetUp(orgId) {
  const found = readFragment(location.hash);
  addEventListener('hashchange', () => {
    if (readFragment(location.hash)) location.reload();
  });
  if (!found) return {};
  history.replaceState(null, '', location.pathname + location.search);
  if (found.error) return found;
  const { destination, settings } = found;
  keep(destination, orgId ? { ...settings, [ORG[destination]]: orgId } : settings);
  keepCall(found.call);
  return { opened: true };
}
