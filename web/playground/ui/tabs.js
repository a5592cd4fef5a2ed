import { byId } from './element.js';

const KEPT = 'playground.tab';

/**
 * Tabs as in the ARIA pattern: arrow keys, Home and End move, and what is chosen survives a reload.
 *
 * @returns a function that chooses one by its name
 */
export function tabs() {
  const all = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('[role=tab]')]);

  function choose(chosen) {
    for (const tab of all) {
      const selected = tab === chosen;
      tab.setAttribute('aria-selected', String(selected));
      tab.tabIndex = selected ? 0 : -1;
      byId(String(tab.getAttribute('aria-controls')), 'div').hidden = !selected;
    }
    sessionStorage.setItem(KEPT, chosen.id);
  }

  const targets = {
    ArrowRight: (index) => (index + 1) % all.length,
    ArrowLeft: (index) => (index + all.length - 1) % all.length,
    Home: () => 0,
    End: () => all.length - 1,
  };
  all.forEach((tab, index) => {
    tab.addEventListener('click', () => choose(tab));
    tab.addEventListener('keydown', (event) => {
      const target = targets[event.key]?.(index);
      if (target === undefined) return;
      event.preventDefault();
      choose(all[target]);
      all[target].focus();
    });
  });
  choose(all.find((tab) => tab.id === sessionStorage.getItem(KEPT)) ?? all[0]);
  return (name) => choose(byId(`tab-${name}`, 'button'));
}
