/*
 * Sends events through plugins, in turn: in each round every candidate handles one batch. The order rotates from round
 * to round, so that a temporary slowdown of the machine affects all of them. Plugins are awaited, as analytics.js does.
 *
 * Each candidate is alone in a frame, as it is alone on a site's page: an engine compiles a call for the objects that it
 * has met, and of several plugins on one page each makes the others slower.
 */
const candidateFrames = {};

/* Loads this page into a frame and returns the frame's window. */
function openFrame() {
  return new Promise((resolve) => {
    const frame = document.createElement('iframe');
    frame.onload = () => resolve(frame.contentWindow);
    frame.src = location.pathname;
    document.body.append(frame);
  });
}

/* scripts: {name: {script, action}}. Afterwards rounds() can be called any number of times. */
async function loadCandidates(scripts, batchMillis) {
  for (const [name, { script, action }] of Object.entries(scripts)) {
    candidateFrames[name] = await openFrame();
    await candidateFrames[name].loadCandidate(script, action);
  }
  for (let turn = 0; turn < 3; turn++) {
    for (const name in candidateFrames) await candidateFrames[name].sizeOwnBatch(batchMillis);
  }
}

/* Returns {name: [milliseconds per event, one for each round]}. */
async function rounds(count) {
  const names = Object.keys(candidateFrames);
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < count; round++) {
    for (const name of rotated(names, round)) times[name].push(await candidateFrames[name].runOwnBatch());
  }
  return times;
}

/* ABC, CBA, BCA, ACB, …: each candidate is first, last and after each other one equally often. */
function rotated(names, round) {
  const by = (round >> 1) % names.length;
  const order = [...names.slice(by), ...names.slice(0, by)];
  return round % 2 ? order.reverse() : order;
}
