/** Mappings, events, and what Segment's mapping-kit makes of them. */
import { DIRECTIVES } from './directives.mjs';
import { spoil } from './bad-mappings.mjs';
import { copy } from './json-values.mjs';
import { randomEvent } from './mapping-events.mjs';
import { answer } from './mapping-reference.mjs';
import { mapping, ROOT } from './mappings.mjs';
import { writeCases } from './write-cases.mjs';

const SEEN = [...Object.keys(DIRECTIVES), ROOT, '_metadata'];

function keys(value) {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, member]) => [key, ...keys(member)]);
}

function outcome({ refused, mayBeRefused }) {
  if (refused) return `refused ${refused}`;
  return mayBeRefused ? 'may be refused' : 'resolved';
}

writeCases((chance) => {
  const event = randomEvent(chance);
  const whole = copy(mapping(chance, event));
  const given = chance.happens(0.15) ? spoil(chance, whole) : whole;
  const expected = answer(given, event);
  const uses = [...new Set(keys(given))].filter((key) => SEEN.includes(key));
  return { given, event, expected, uses: [...uses, outcome(expected)] };
});
