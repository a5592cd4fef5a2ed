import { byId } from '../ui/element.js';
import { subject } from '../ui/subject.js';
import { card, noteCard, outcome } from './card.js';
import { announcer } from './latest.js';
import { meter } from './meter.js';

const KEPT = 100;

/**
 * The cards, newest first; the one before closes unless someone opened or closed it by hand.
 *
 * @param onEdit gets the call, `[method, …arguments]`, that someone wants to change and make again
 */
export function feed(destination, onEdit) {
  const list = byId('feed', 'ol');
  const empty = byId('empty', 'p');
  const readings = meter(destination);
  const announce = announcer();
  /** @type {HTMLDetailsElement | null} */
  let newest = null;

  function put(item) {
    list.prepend(item);
    while (list.children.length > KEPT) list.lastElementChild?.remove();
    empty.hidden = true;
  }

  function closeNewest() {
    if (newest && !newest.dataset.touched) newest.open = false;
  }

  byId('clear', 'button').addEventListener('click', () => {
    list.replaceChildren();
    readings.clear();
    announce('');
    empty.hidden = false;
  });

  return {
    add(call) {
      closeNewest();
      const item = card(call, onEdit);
      const details = item.querySelector('details');
      item.querySelector('summary')?.addEventListener('click', () => {
        if (details) details.dataset.touched = 'true';
      });
      newest = details;
      put(item);
      readings.count(call);
      announce(`${call.method} ${subject(call)}: ${outcome(call)}`);
    },
    noted: (title, text, made) => put(noteCard(title, text, 'plain', made)),
    logged: (level, text) => put(noteCard(`console.${level}`, text, level)),
    /** @param {{method: string, failure?: any}} call */
    rejected({ method, failure }) {
      put(noteCard(`analytics.${method}`, `analytics.js rejected the call: ${failure.message ?? failure}`, 'error'));
    },
  };
}
