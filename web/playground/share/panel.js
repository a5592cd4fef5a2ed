import { copies } from '../ui/copy.js';
import { byId } from '../ui/element.js';
import { latestEvent } from '../destination/latest-event.js';
import { withoutPresets } from '../destination/presets.js';
import { fragmentOf } from './set-up.js';

/** The button that shows the link to this set-up: its settings, as applied, and the latest call. */
export function sharing(destination, settings) {
  const button = byId('share', 'button');
  const box = byId('share-box', 'div');
  const link = byId('share-link', 'input');
  const copy = byId('share-copy', 'button');

  function show() {
    const call = latestEvent.call();
    const address = new URL(location.href);
    address.hash = fragmentOf({ destination, settings: withoutPresets(settings), call });
    link.value = address.href;
    byId('share-what', 'p').textContent = call
      ? `These settings and the latest call, ${call[0]}, in ${link.value.length} characters.`
      : `These settings, in ${link.value.length} characters. No call was made yet.`;
  }

  function turn(open) {
    box.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
  }

  button.addEventListener('click', () => {
    turn(box.hidden);
    if (box.hidden) return;
    show();
    copy.focus();
  });
  latestEvent.onChange(() => box.hidden || show());
  for (const part of /** @type {HTMLElement[]} */ ([box, button])) {
    part.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || box.hidden) return;
      turn(false);
      button.focus();
    });
  }
  copies(copy, link);
}
