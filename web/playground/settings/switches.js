import { element } from '../element.js';

/** One switch for each subscription of the settings; `onChange` gets the settings as switched. */
export function switches(settings, onChange) {
  const subscriptions = Array.isArray(settings.subscriptions) ? settings.subscriptions : [];
  document.getElementById('subscriptions').replaceChildren(...subscriptions.map((subscription, index) => {
    const box = element('input', { type: 'checkbox', id: `subscription-${index}` });
    box.checked = Boolean(subscription?.enabled);
    box.addEventListener('change', () => {
      onChange({
        ...settings,
        subscriptions: subscriptions.map((one, at) => (at === index ? { ...one, enabled: box.checked } : one)),
      });
      document.getElementById(box.id).focus();
    });
    return element('li', {}, element('label', { for: box.id }, box,
      element('span', { class: 'name' }, String(subscription?.name ?? `Subscription ${index + 1}`)),
      element('code', {}, String(subscription?.subscribe ?? ''))));
  }));
}
