import { byId } from '../element.js';
import { VISITOR } from './catalogue.js';

/** Who the visitor is: signing in, signing out, and a trait of someone who may be anonymous. */
export function account(analytics, note) {
  const button = byId('account', 'button');
  const show = () => {
    button.textContent = analytics.user().id() ? 'Sign out' : 'Sign in';
  };

  button.addEventListener('click', () => {
    if (analytics.user().id()) {
      analytics.reset();
      note('analytics.reset()', 'Not an event: analytics.js forgets the visitor, and FullStory is not called.');
    } else {
      analytics.identify(VISITOR.id, VISITOR.traits);
    }
    show();
  });
  byId('letter', 'button').addEventListener('click', () => analytics.identify({ letter: 'monthly' }));
  show();
}
