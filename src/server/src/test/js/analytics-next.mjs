import { createRequire } from 'node:module';

/**
 * Sends events by analytics-next's own dispatchers, in Node's place of a page, to the receiver at
 * the first argument, and prints what became of each, as JSON.
 */
globalThis.window = new EventTarget();
globalThis.document = new EventTarget();
const require = createRequire(import.meta.url);
const dispatchers = '../../../../../node_modules/@segment/analytics-next/dist/cjs/plugins/segmentio/';
const fetchDispatcher = require(dispatchers + 'fetch-dispatcher.js').default;
const batchedDispatcher = require(dispatchers + 'batched-dispatcher.js').default;

const [url, writeKey] = process.argv.slice(2);
const event = (messageId, name) => ({
  type: 'track',
  messageId,
  userId: 'u1',
  anonymousId: 'a1',
  event: name,
  properties: { total: 5 },
  context: { library: { name: 'analytics.js' } },
  timestamp: new Date().toISOString(),
  sentAt: new Date().toISOString(),
  writeKey,
});
const tell = async (sent) => {
  try {
    await sent;
    return 'sent';
  } catch (error) {
    return `${error.name}: ${error.message} ${error.retryTimeout ?? ''}`.trim();
  }
};

const { dispatch } = fetchDispatcher({});
const one = event('m1', 'One');
const told = {
  one: await tell(dispatch(`${url}/v1/t`, one)),
  again: await tell(dispatch(`${url}/v1/t`, { ...one, sentAt: new Date(0).toISOString() }, 1)),
  slowDown: await tell(dispatch(`${url}/v1/t`, event('m2', 'Slow down'))),
  wrongKey: await tell(dispatch(`${url}/v1/t`, { ...event('m3', 'Wrong'), writeKey: 'wrong' })),
};
const batched = batchedDispatcher(`${url}/v1`, { size: 2, timeout: 100 });
told.batch = await tell(
  Promise.all([
    batched.dispatch(`${url}/v1/t`, event('m4', 'Four')),
    batched.dispatch(`${url}/v1/t`, event('m5', 'Five')),
  ]),
);
console.log(JSON.stringify(told));
