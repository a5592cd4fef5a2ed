import { byId, element } from '../ui/element.js';
import { restartWith } from '../settings/store.js';
import { CONSENT, choose, isGranted, stampConsent } from './consent.js';

/** The settings that the panel turns on, with the value that each gets: `[name, label, value]`. */
const SWITCHES = {
  actions: [
    ['consent', 'Ask for consent', CONSENT],
    ['sessionUrl', 'Put the session link into each event', true],
    ['redact', 'Redact e-mail addresses and URL parameters', { keys: ['email'], query: [] }],
  ],
  classic: [
    ['consent', 'Ask for consent', CONSENT],
    ['redact', 'Redact e-mail addresses and URL parameters', { keys: ['email'], query: [] }],
  ],
};

/** What a visitor and a site decide about privacy. To turn a setting on or off starts the page again. */
export async function privacy(analytics, destination, settings) {
  const rows = SWITCHES[destination].map(([name, label, value]) => {
    const input = element('input', { type: 'checkbox', id: `privacy-${name}`, checked: name in settings });
    input.addEventListener('change', () => {
      const changed = { ...settings, [name]: value };
      if (!input.checked) delete changed[name];
      restartWith(destination, changed);
    });
    return element('label', { class: 'flag' }, input, element('span', {}, label), element('code', {}, name));
  });
  byId('privacy', 'fieldset').append(...rows);
  if (!settings.consent) return;
  await stampConsent(analytics);
  rows[0].after(consentChoice(analytics));
}

/** The banner: which of the two was chosen last is pressed. */
function consentChoice(analytics) {
  const buttons = [
    ['Accept', true],
    ['Refuse', false],
  ].map(([label, granted]) => {
    const button = element('button', { type: 'button', class: 'quiet' }, String(label));
    button.addEventListener('click', () => {
      choose(analytics, granted);
      show();
    });
    return { button, granted };
  });
  function show() {
    for (const { button, granted } of buttons) button.setAttribute('aria-pressed', String(granted === isGranted()));
  }
  show();
  const banner = { class: 'consent', role: 'group', 'aria-label': 'May FullStory capture this visit?' };
  return element(
    'div',
    banner,
    element('span', {}, 'May FullStory capture this visit?'),
    buttons.map(({ button }) => button),
  );
}
