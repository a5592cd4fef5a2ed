/**
 * The path of one event through the destination.
 *
 * @param explained what the inspector says: `[{name, action, enabled, subscribe, matched, payload, calls, problem}]`
 * @param deliveries what the plugins did with the event: `[{calls, failure}]`
 * @param fullstory what took the calls: of the real one we see what its script makes of them, in another order or form
 * @returns `{steps, calls, verdict}`: one step for each subscription, with its `state`, the FullStory `calls` that its
 *   action made, and the `reason` where there are none; `verdict` says why none was made at all
 */
export function path(explained, deliveries, fullstory) {
  const made = deliveries.flatMap((delivery) => delivery.calls).map((call) => JSON.stringify(call));
  const wasMade = (call) => (fullstory.real ? made.length > 0 : made.includes(JSON.stringify(call)));
  const steps = explained.map((one) => {
    const passed = state(one) === 'passed';
    const calls = passed ? one.calls.filter(wasMade) : [];
    const reason = passed && !calls.length ? silence(one, deliveries, fullstory) : '';
    return { ...one, state: state(one), calls, reason };
  });
  const calls = steps.reduce((sum, step) => sum + step.calls.length, 0);
  return { steps, calls, verdict: calls ? '' : verdict(steps) };
}

/** Where the event stopped: at the subscription, its trigger, its mapping or action, or nowhere. */
function state({ enabled, matched, problem }) {
  if (enabled && matched && problem) return 'unmapped';
  if (problem) return 'problem';
  if (!enabled) return 'off';
  return matched ? 'passed' : 'stopped';
}

function silence({ calls }, deliveries, fullstory) {
  const failure = deliveries.find((delivery) => delivery.failure)?.failure;
  if (failure) return `The action failed: ${failure.message ?? failure}`;
  if (deliveries.length === 0) return 'The destination did not get the event: it is off, or was left out of this call';
  if (calls.length === 0) return 'The action had nothing to tell FullStory for this payload';
  if (fullstory.dropped()) return 'FullStory’s script did not load, so the call was dropped';
  if (!fullstory.real) return 'This action is switched off for the event, or the console says why';
  return 'FullStory is not on the page: the console says why';
}

function verdict(steps) {
  if (steps.length === 0) return 'There are no subscriptions, so nothing acts on this event';
  const some = (state) => steps.some((step) => step.state === state);
  if (some('passed') || some('unmapped')) return 'A trigger matched, yet no call was made';
  if (some('problem')) return 'A subscription could not be used, and no other one matched';
  if (steps.some((step) => step.matched)) return 'The only trigger that matches is switched off';
  return 'No trigger matched';
}
