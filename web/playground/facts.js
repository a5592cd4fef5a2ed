import { gzipSize } from './destination/size.js';
import { byId } from './ui/element.js';

const NAMES = { actions: 'Actions', classic: 'Classic' };

/** The facts at the top: which script it is and how big, and which FullStory the calls go to. */
export function facts(destination = 'actions', orgId) {
  const connection = byId('connection', 'span');
  const say = (state, text) => {
    connection.dataset.state = state;
    connection.textContent = text;
  };
  if (orgId) say('real', `FullStory org ${orgId}: calls are sent`);
  else say('stand-in', 'FullStory is a stand-in: nothing leaves this machine');
  gzipSize(`dist/fullstory-${destination}.js`).then(
    (bytes) => {
      if (!bytes) return;
      // In kB, because compressors differ by some bytes.
      const size = (bytes / 1000).toFixed(1);
      byId('size', 'span').textContent = `${NAMES[destination]}: ${size} kB of script, gzipped`;
    },
    () => {},
  );

  return {
    failed: (url) => say('failed', `${new URL(url).host} did not answer: calls are dropped`),
    fatal: (failure) => say('failed', failure.message),
  };
}
