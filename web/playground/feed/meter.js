import { byId, element } from '../ui/element.js';
import { STAGES, passages, reach } from './stages.js';

/** The path as an instrument: how many signals passed each stage so far. */
export function meter(destination) {
  const stages = STAGES[destination];
  const list = byId('meter', 'ol');
  const counts = stages.map(() => 0);
  const readings = stages.map(() => element('span', { class: 'reading' }, '0'));
  list.append(
    ...stages.map((stage, index) =>
      element('li', {}, element('span', { class: 'stage-name' }, stage), readings[index]),
    ),
  );

  function show() {
    readings.forEach((reading, index) => {
      reading.textContent = counts[index];
    });
  }

  return {
    count(call) {
      passages(call).forEach((more, index) => {
        counts[index] += more;
      });
      show();
      list.dataset.reach = reach(call);
      list.classList.remove('pulse');
      void list.offsetWidth; // so that the pulse begins anew
      list.classList.add('pulse');
    },
    clear() {
      counts.fill(0);
      list.classList.remove('pulse');
      show();
    },
  };
}
