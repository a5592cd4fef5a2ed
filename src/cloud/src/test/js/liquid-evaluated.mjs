import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
// Segment's own evaluation, with its limits; the package does not export it.
const {
  evaluateLiquid,
} = require('../../../../../node_modules/@segment/actions-core/dist/cjs/mapping-kit/liquid-directive.js');

/** What Segment makes of a template: a text, or the reason why it is rejected. */
export function evaluated(template, event) {
  try {
    return { template, event, text: evaluateLiquid(template, structuredClone(event)) };
  } catch (e) {
    return { template, event, rejected: e.message };
  }
}
