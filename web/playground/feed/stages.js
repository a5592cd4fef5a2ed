/** The questions that an event meets, in order. */
export const STAGES = ['Event', 'Trigger', 'Mapping', 'Action', 'FullStory'];

/** How many of a call's steps came through each stage. */
export function passages({ steps, calls }) {
  const count = (...states) => steps.filter((step) => states.includes(step.state)).length;
  const mapped = count('passed');
  return [1, count('passed', 'unmapped'), mapped, mapped, calls];
}

/** How many stages the call met: the one that ended it is the last. */
export function reach(call) {
  const through = passages(call).findIndex((passed) => passed === 0);
  return through === -1 ? STAGES.length : Math.min(through + 1, STAGES.length - 1);
}
