import { byId } from '../ui/element.js';
import { VISITOR } from './catalogue.js';

/** The destination waits a second for the next event before it makes FullStory anonymous. */
const RESET_MILLIS = 1200;

/** Who the visitor is: signing in, signing out, and a trait of someone who may be anonymous. */
export function account(analytics, note, fullstory) {
  const button = byId('account', 'button');
  const show = () => {
    button.textContent = analytics.user().id() ? 'Sign out' : 'Sign in';
  };

  button.addEventListener('click', () => {
    if (analytics.user().id()) signOut(analytics, note, fullstory);
    else analytics.identify(VISITOR.id, VISITOR.traits);
    show();
  });
  byId('letter', 'button').addEventListener('click', () => analytics.identify({ letter: 'monthly' }));
  show();
}

/** As a site does it: the event first, then the reset. */
function signOut(analytics, note, fullstory) {
  analytics.track('Signed Out');
  const mark = fullstory.mark();
  analytics.reset();
  setTimeout(() => {
    const calls = fullstory.since(mark).filter(anonymizes);
    const text = calls.length
      ? 'Not an event. FullStory is made anonymous after the events before it:'
      : 'Not an event. FullStory was not called.';
    note('analytics.reset()', text, calls);
  }, RESET_MILLIS);
}

function anonymizes({ name, args: [, options] }) {
  return name === 'FS.anonymize' || options?.anonymous === true || options?.uid === false;
}
