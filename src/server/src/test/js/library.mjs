import { createRequire } from 'node:module';

/**
 * Sends by one of the libraries for Node, as its users do: an identify and a track together, an
 * event that the receiver rejects, and one that it takes only when it is sent again. Prints what the
 * library told its caller of each, as JSON.
 */
const require = createRequire(import.meta.url);
const [name, host, writeKey] = process.argv.slice(2);
const library = require(name);

const soon = { flushAt: 2, maxEventsInBatch: 2, flushInterval: 100 };
// Or the libraries that use axios reject a promise that they keep to themselves.
const errorHandler = () => {};
const make = {
  '@segment/analytics-node': () => new library.Analytics({ writeKey, host, ...soon }),
  '@customerio/cdp-analytics-node': () => new library.Analytics({ writeKey, host, ...soon }),
  'analytics-node': () => new library(writeKey, { host, errorHandler, ...soon }),
  // With the slash at the end that many addresses have.
  '@rudderstack/rudder-sdk-node': () => new library(writeKey, { dataPlaneUrl: `${host}/`, errorHandler, ...soon }),
};
const analytics = make[name]();

const call = (method, message) =>
  new Promise((resolve) => {
    analytics[method](message, (error) => resolve(error ? String(error.message ?? error) : 'taken'));
  });
const told = {
  together: await Promise.all([
    call('identify', { userId: 'u', traits: { plan: 'pro' } }),
    call('track', { userId: 'u', event: 'Ordered', properties: { total: 5 } }),
  ]),
  rejected: await call('track', { anonymousId: 'a', event: 'Rejected' }),
  again: await call('track', { userId: 'u', event: 'Later' }),
};
console.log(JSON.stringify(told));
process.exit(0);
