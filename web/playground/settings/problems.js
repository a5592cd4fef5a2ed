import { ACTIONS } from '../destination/action.js';
import { explain } from '../destination/explain.js';
import { element } from '../element.js';
import { TEXTS, loadingProblem } from './loading.js';

/** Any event will do: what is wrong with a subscription is found before one arrives. */
const EVENT = { type: 'track', event: '', properties: {} };

/** What is wrong with these settings: the JSON itself, or what becomes of single settings. */
export function problems(destination, settings, problem) {
  if (problem) return [element('p', {}, problem)];
  const loading = TEXTS[destination]
    .map(([name]) => [name, loadingProblem(name, settings[name])])
    .filter(([, found]) => found);
  return [...loading, ...(destination === 'actions' ? ofSubscriptions(settings) : [])].map(([where, found]) =>
    element('p', {}, element('strong', {}, where), ` ${found}`),
  );
}

function ofSubscriptions(settings) {
  const { subscriptions } = settings;
  if (subscriptions != null && !Array.isArray(subscriptions)) {
    return [['subscriptions', `should be an array but it is ${typeof subscriptions}.`]];
  }
  return explain(settings, EVENT).flatMap(({ name, action, problem }, index) => {
    const where = `subscriptions[${index}] ${name ?? action ?? ''}`;
    const unknown = ACTIONS.includes(action) ? [] : [`partnerAction should be one of ${ACTIONS.join(', ')}.`];
    return [...(problem ? [problem] : []), ...unknown].map((found) => [where, found]);
  });
}
