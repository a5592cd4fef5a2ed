/*
 * A frame of the page's origin sends its events to the session of the outer page; if that page is not
 * captured, they are never sent. The frame rejects identities, user properties and page properties. A frame of
 * another origin is not captured. With isOuterScript a frame is a page of its own.
 */
const NOT_IN_FRAMES = ['setIdentity', 'setProperties', 'setPage'];

/* "page", "inner" (a frame of this origin) or "foreign". */
function frameKind(env) {
  if (window.parent === window || env.isOuterScript) return 'page';
  try {
    return window.parent.document ? 'inner' : 'foreign';
  } catch (denied) {
    return 'foreign';
  }
}

function createInnerFrame(env, observe) {
  const waiting = [];
  const operations = createOperations((kind, args) => waiting.push({ kind, args }), env);

  function flush() {
    const deliver = window.parent.fullstoryDeliver;
    if (deliver) waiting.splice(0).forEach(deliver);
  }

  setInterval(flush, 50);
  return function handle(call) {
    if (NOT_IN_FRAMES.indexOf(call.op) >= 0) {
      return void call.fail('FS.' + call.op + '() is not available in an inner frame');
    }
    if (call.op === 'observe') return observe(call);
    if (call.op !== 'trackEvent') return undefined;
    operations.run(stepsOf(call));
    window.fullstoryCalls.push(asRecorded(call));
    return void flush();
  };
}
