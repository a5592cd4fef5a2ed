import { REFUSED } from './refusal.js';

/**
 * The path of one event through the destination.
 *
 * @param explained what the inspector says: `[{name, action, enabled, subscribe, matched, payload, calls, error}]`
 * @param deliveries what the plugins did with the event: `[{calls, failure}]`
 * @param fullstory what took the calls: of the real one we see what its script makes of them, in another order or form
 * @param refused whether the visitor has not consented
 * @returns `{steps, calls, verdict, visitor}`: one step for each subscription, with its `state`, the FullStory `calls` that
 *   its action made, and the `reason` where there are none; `verdict` says why none was made at all; `visitor` are the
 *   calls that a visitor's decision made, to consent or to leave
 */
export function path(explained, deliveries, fullstory, refused) {
  const all = deliveries.flatMap((delivery) => delivery.calls);
  const made = all.map((call) => JSON.stringify(call));
  const wasMade = (call) => (fullstory.real ? made.length > 0 : made.includes(JSON.stringify(call)));
  const steps = explained.map((one) => {
    const passed = state(one) === 'passed';
    const calls = passed ? one.calls.filter(wasMade) : [];
    const reason = passed && !calls.length ? silence(one, deliveries, fullstory, refused) : '';
    return { ...one, state: state(one), calls, reason };
  });
  const calls = steps.reduce((sum, step) => sum + step.calls.length, 0);
  const explainedCalls = steps.flatMap((step) => step.calls).map((call) => JSON.stringify(call));
  const visitor = fullstory.real ? [] : all.filter((call, index) => !explainedCalls.includes(made[index]));
  return { steps, calls, visitor, verdict: calls ? '' : verdict(steps) };
}

/** Where the event stopped: at the subscription, its trigger, its mapping or action, or nowhere. */
function state({ enabled, matched, error }) {
  if (enabled && matched && error) return 'unmapped';
  if (error) return 'error';
  if (!enabled) return 'off';
  return matched ? 'passed' : 'stopped';
}

function silence({ calls }, deliveries, fullstory, refused) {
  if (refused) return REFUSED;
  const failure = deliveries.find((delivery) => delivery.failure)?.failure;
  if (failure) return `The action failed: ${failure.message ?? failure}`;
  if (deliveries.length === 0) return 'The destination did not get the event: it is off, or off for this call';
  if (calls.length === 0) return 'The action had nothing to send for this payload';
  if (fullstory.dropped()) return 'FullStory’s script did not load, so the call was dropped';
  if (!fullstory.real) return 'This action is switched off for the event, or the console says why';
  return 'FullStory is not on the page: the console says why';
}

function verdict(steps) {
  if (steps.length === 0) return 'There are no subscriptions, so nothing acts on this event';
  const some = (state) => steps.some((step) => step.state === state);
  if (some('passed') || some('unmapped')) return 'A trigger matched, yet no call was made';
  if (some('error')) return 'A subscription could not be used, and no other one matched';
  if (steps.some((step) => step.matched)) return 'The only trigger that matches is switched off';
  return 'No trigger matched';
}
