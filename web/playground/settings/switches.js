import { element } from '../element.js';

/** Classic's options of pages, and what each of them wants. */
const OPTIONS = {
  trackNamedPages: 'pages with a name',
  trackCategorizedPages: 'pages with a category',
  trackAllPages: 'all other pages',
  trackPagesWithEvents: 'an event for each of these pages',
};

/** What can be switched: its name, a word on it, and the settings when it is on or off. */
const SWITCHES = {
  actions(settings) {
    const subscriptions = Array.isArray(settings.subscriptions) ? settings.subscriptions : [];
    return subscriptions.map((subscription, index) => ({
      name: String(subscription?.name ?? `Subscription ${index + 1}`),
      about: element('code', {}, String(subscription?.subscribe ?? '')),
      on: Boolean(subscription?.enabled),
      turned: (enabled) => ({
        ...settings,
        subscriptions: subscriptions.map((one, at) => (at === index ? { ...one, enabled } : one)),
      }),
    }));
  },
  classic: (settings) =>
    Object.entries(OPTIONS).map(([name, about]) => ({
      name,
      about: element('span', { class: 'about' }, about),
      on: Boolean(settings[name] ?? (name === 'trackPagesWithEvents')),
      turned: (on) => ({ ...settings, [name]: on }),
    })),
};

const LEGENDS = { actions: 'Subscriptions', classic: 'Options' };

/** A switch for each subscription, or for each option; `onChange` gets the settings as switched. */
export function switches(destination, settings, onChange) {
  document.getElementById('switches-legend').textContent = LEGENDS[destination];
  document.getElementById('subscriptions').replaceChildren(
    ...SWITCHES[destination](settings).map(({ name, about, on, turned }, index) => {
      const box = element('input', { type: 'checkbox', id: `subscription-${index}` });
      box.checked = on;
      box.addEventListener('change', () => {
        onChange(turned(box.checked));
        document.getElementById(box.id).focus();
      });
      return element('li', {},
        element('label', { for: box.id }, box, element('span', { class: 'name' }, name), about));
    }));
}
