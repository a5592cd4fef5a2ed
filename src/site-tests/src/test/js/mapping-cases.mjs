/** Mappings, events, and the results of Segment's mapping-kit. */
import { DIRECTIVES } from './directives.mjs';
import { spoil } from './bad-mappings.mjs';
import { copy } from './json-values.mjs';
import { randomEvent } from './mapping-events.mjs';
import { reference } from './mapping-reference.mjs';
import { mapping, ROOT } from './mappings.mjs';
import { writeCases } from './write-cases.mjs';

const SEEN = [...Object.keys(DIRECTIVES), ROOT, '_metadata'];

function keys(value) {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]) => [key, ...keys(child)]);
}

function outcome({ rejected, mayBeRejected }) {
  if (rejected) return `rejected ${rejected}`;
  return mayBeRejected ? 'may be rejected' : 'resolved';
}

writeCases((chance) => {
  const event = randomEvent(chance);
  const whole = copy(mapping(chance, event));
  const given = chance.happens(0.15) ? spoil(chance, whole) : whole;
  const expected = reference(given, event);
  const uses = [...new Set(keys(given))].filter((key) => SEEN.includes(key));
  return { given, event, expected, uses: [...uses, outcome(expected)] };
});
