/**
 * The path of one event through the destination.
 *
 * @param explained what the lab says: `[{name, action, enabled, subscribe, matched, payload, problem}]`
 * @param deliveries what the plugin did: `[{calls, failure}]`
 * @returns `{steps, calls, verdict}`: one step for each subscription, with its `state`, its
 *   FullStory `calls`, and the `reason` where there are none; `verdict` says why none was made at all
 */
export function path(explained, deliveries, dropped) {
  const steps = explained.map((one) => ({ ...one, state: state(one), calls: [], reason: '' }));
  const passed = steps.filter((step) => step.state === 'passed');
  share(deliveries.flatMap((delivery) => delivery.calls), passed);
  for (const step of passed) {
    if (step.calls.length === 0) step.reason = silence(deliveries, dropped);
  }
  const calls = steps.reduce((sum, step) => sum + step.calls.length, 0);
  return { steps, calls, verdict: calls ? '' : verdict(steps) };
}

/** Where the event stopped: at the subscription, its trigger, its mapping, or nowhere. */
function state({ enabled, matched, problem }) {
  if (enabled && matched && problem) return 'unmapped';
  if (problem) return 'problem';
  if (!enabled) return 'off';
  return matched ? 'passed' : 'stopped';
}

/** Subscriptions act in their order, so their calls come in that order too. */
function share(calls, steps) {
  const each = Math.ceil(calls.length / steps.length);
  steps.forEach((step, index) => {
    step.calls = calls.slice(index * each, (index + 1) * each);
  });
}

function silence(deliveries, dropped) {
  const failure = deliveries.find((delivery) => delivery.failure)?.failure;
  if (failure) return `The action failed: ${failure.message ?? failure}`;
  if (deliveries.length === 0) return 'The destination did not get the event: it is off, or was left out of this call';
  if (dropped) return 'FullStory’s script did not load, so the call was dropped';
  return 'The action had nothing to tell FullStory for this payload';
}

function verdict(steps) {
  if (steps.length === 0) return 'There are no subscriptions, so nothing acts on this event';
  const some = (state) => steps.some((step) => step.state === state);
  if (some('passed') || some('unmapped')) return 'A trigger matched, yet no call was made';
  if (some('problem')) return 'A subscription could not be used, and no other one matched';
  if (steps.some((step) => step.matched)) return 'The only trigger that matches is switched off';
  return 'No trigger matched';
}
