import { explain } from '../destination/explain.js';
import { element } from '../element.js';

/** Any event will do: what is wrong with a subscription is found before one arrives. */
const EVENT = { type: 'track', event: '', properties: {} };

/** What is wrong with these settings: the JSON itself, or what the lab says of each subscription. */
export function problems(destination, settings, problem) {
  if (problem) return [element('p', {}, problem)];
  if (destination === 'classic') return [];
  return explain(settings, EVENT)
    .filter((one) => one.problem)
    .map(({ name, action, problem: found }) =>
      element('p', {}, element('strong', {}, String(name || action || 'A subscription')), ` ${found}`));
}
