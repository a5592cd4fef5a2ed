/*
 * When calls are applied, and when their messages are sent. States:
 *
 *   starting    until FullStory's hosts respond: calls are applied at once and sent when capture starts
 *   held        capture on startup is off, or shutdown was called early: the same, until start or restart
 *   capturing   calls are sent at once
 *   splitting   an identity differs from the known one: the page ends and a new session starts without the
 *               page's properties; until then calls are queued in a new FS.q
 *   stopped     after shutdown: calls without Async are queued in a new FS.q and handled at restart
 *   final       FullStory rejected the page, or a host failed: calls are dropped
 *   orgless     no org, so nothing is ever captured: calls without Async accumulate in a new FS.q
 *
 * A queue is handled as one batch: see identity.js. …Async calls settle once a session has started and the
 * call is applied; those of an unknown operation never settle.
 */
// prettier-ignore
const OPERATIONS = [
  'init', 'setIdentity', 'setProperties', 'setPage', 'trackEvent', 'getSession', 'observe', 'shutdown',
  'restart', 'start', 'log', 'source', 'setConfig', 'getConfig', 'getFullstoryId', 'stat',
];
const UNRECORDED = ['init', 'observe', 'getSession'];
const DISABLED = 'Capture disabled. Turn on debug mode for more information.';

function createCapture(FS, queued) {
  const env = readEnv(queued);
  const observers = createObservers();
  const operations = createOperations(send, env);
  const sessions = createSessions(FS, env);
  let state = 'starting';
  let isNewSession = true;
  let hasStarted = false;
  let unsent = [];
  const unsettled = [];

  function send(kind, args) {
    if (state === 'capturing') sessions.deliver({ kind, args });
    else unsent.push({ kind, args });
  }

  function enqueue(call) {
    FS.q = FS.q || [];
    FS.q.push([call.op, call.options, call.source, call.isAsync ? call.settle : undefined, call.fail, call.version]);
  }

  function takeQueue() {
    const calls = (FS.q || []).map(toCall);
    delete FS.q;
    return calls;
  }

  function runBatch(calls) {
    const known = calls.filter((call) => OPERATIONS.indexOf(call.op) >= 0);
    const { kept, changed } = survivors([].concat.apply([], known.map(stepsOf)));
    const isKept = (call) => kept.some((step) => step.call === call);
    if (changed) isNewSession = true;
    known.filter((call) => !isKept(call)).forEach((call) => call.fail('Another user was identified.'));
    known.filter(isKept).forEach(control);
    apply(kept);
  }

  /* The effects of a queued call other than sending. */
  function control(call) {
    if (call.op === 'observe') observe(call);
    if (call.op === 'shutdown' && state === 'starting') state = 'held';
    if ((call.op === 'start' || call.op === 'restart') && state === 'held') state = 'starting';
  }

  function apply(steps) {
    const applied = operations.run(steps);
    steps
      .map((step) => step.call)
      .filter((call, index, calls) => calls.indexOf(call) === index)
      .forEach(function (call) {
        const isRecorded = UNRECORDED.indexOf(call.op) < 0 && applied.indexOf(call) >= 0;
        if (isRecorded) window.fullstoryCalls.push(asRecorded(call));
        if (call.op !== 'observe') settle(call);
      });
  }

  function settle(call) {
    if (state === 'capturing') call.settle(call.op === 'getSession' ? sessions.describe(call.options) : undefined);
    else unsettled.push(call);
  }

  function observe(call) {
    try {
      const observer = observers.add(call.options);
      call.settle(observer);
      return observer;
    } catch (thrown) {
      return void call.fail(/** @type {Error} */ (thrown).message);
    }
  }

  function start(repeatsPage) {
    sessions.start(() => isNewSession, started, fail);

    function started(sessionUrl) {
      const wasSplitting = state === 'splitting';
      if (state === 'held') return;
      state = 'capturing';
      if (isNewSession && wasSplitting) operations.forgetPage();
      isNewSession = false;
      window.fullstoryDeliver = sessions.deliver;
      if (hasStarted) operations.repeat(repeatsPage);
      hasStarted = true;
      unsent.splice(0).forEach(sessions.deliver);
      unsettled.splice(0).forEach(settle);
      observers.start({ sessionUrl, settings: {} });
      if (wasSplitting) runBatch(takeQueue());
      else if (FS.q) split();
    }
  }

  /* This page will not be captured: all calls fail from now on. */
  function fail() {
    state = 'final';
    unsent = [];
    unsettled
      .splice(0)
      .concat(takeQueue())
      .forEach((call) => call.fail(DISABLED));
    observers.shutdown(5);
  }

  function split() {
    end('splitting', 4);
    identity.set(false);
    isNewSession = true;
    start();
  }

  function end(next, reason) {
    state = next;
    sessions.end();
    observers.shutdown(reason);
  }

  function shutDown() {
    if (state === 'starting') state = 'held';
    if (state === 'capturing') end('stopped', 1);
  }

  function restart() {
    if (state !== 'stopped' && state !== 'held') return;
    const wasStopped = state === 'stopped';
    state = 'starting';
    if (wasStopped) runBatch(takeQueue());
    start();
  }

  /* A call through FS._api. */
  function handle(call) {
    if (OPERATIONS.indexOf(call.op) < 0) return undefined;
    if (state === 'final') return void call.fail(DISABLED);
    if (state === 'orgless') return void (call.isAsync ? call.fail(DISABLED) : enqueue(call));
    if (call.op === 'observe') return observe(call);
    if (call.op === 'init' && state === 'capturing') return void call.fail('Capture has started.');
    const steps = stepsOf(call);
    if (call.op === 'start' || call.op === 'restart') {
      apply(steps);
      return void restart();
    }
    if ((state === 'stopped' || state === 'held') && call.isAsync) return void call.fail('Shutdown called.');
    if (state === 'stopped' || state === 'splitting' || FS.q) return void enqueue(call);
    if (call.op === 'getSession' && !call.isAsync) return sessions.describe(call.options);
    if (survivors(steps).changed) {
      enqueue(call);
      return void (state === 'capturing' && split());
    }
    if (call.op === 'init') addInit(env, call);
    apply(steps);
    if (call.op === 'shutdown') shutDown();
    return undefined;
  }

  function begin() {
    const kind = frameKind(env);
    if (kind === 'inner') {
      capture.handle = createInnerFrame(env, observe);
      queued.forEach(capture.handle);
    } else if (kind === 'foreign' || !hasOrg(env)) {
      state = kind === 'foreign' ? 'final' : 'orgless';
      queued.forEach((call) => (call.op === 'observe' ? observe(call) : call.fail(DISABLED)));
      observers.shutdown(5);
    } else {
      if (env.captureOnStartup === false) state = 'held';
      runBatch(queued);
      if (state === 'starting') start();
    }
  }

  /* As after half an hour of inactivity: starts a new page of the same session. */
  window.fullstoryWake = function () {
    end('starting', 3);
    start(true);
  };

  const capture = { handle, begin, describe: sessions.describe };
  return capture;
}
