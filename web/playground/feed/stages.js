/** The stages that an event passes, in order, by destination. */
export const STAGES = {
  actions: ['Event', 'Trigger', 'Mapping', 'Action', 'FullStory'],
  classic: ['Event', 'Integration', 'FullStory'],
};

/** How many of a call's steps came through each stage. */
export function passages({ destination, steps, calls }) {
  if (destination === 'classic') return [1, steps.filter((step) => step.invoked).length, calls];
  const count = (...states) => steps.filter((step) => states.includes(step.state)).length;
  const mapped = count('passed');
  return [1, count('passed', 'unmapped'), mapped, mapped, calls];
}

/** How many stages the call met: the one that ended it is the last. */
export function reach(call) {
  const stages = STAGES[call.destination];
  const through = passages(call).findIndex((passed) => passed === 0);
  return through === -1 ? stages.length : Math.min(through + 1, stages.length - 1);
}
