import { gzipSize } from './destination/size.js';

/** The two facts at the top: how big the script is, and which FullStory the calls go to. */
export function facts(orgId) {
  const connection = document.getElementById('connection');
  const say = (state, text) => {
    connection.dataset.state = state;
    connection.textContent = text;
  };
  if (orgId) say('real', `FullStory org ${orgId}: calls are sent`);
  else say('stand-in', 'FullStory is a stand-in: nothing leaves this machine');
  gzipSize('dist/fullstory-actions.js').then((bytes) => {
    if (bytes) document.getElementById('size').textContent = `${bytes.toLocaleString('en')} bytes of script, gzipped`;
  }, () => {});

  return {
    failed: (url) => say('failed', `${new URL(url).host} did not answer: calls are dropped`),
    fatal: (failure) => say('failed', failure.message),
  };
}
