import { explain } from '../destination/explain.js';
import { element } from '../ui/element.js';
import { subject } from '../ui/subject.js';
import { valueText } from '../ui/code.js';
import { conditionTree } from '../ui/condition.js';

const WORDS = { passed: 'acts', stopped: 'no match', off: 'off', error: 'invalid', unmapped: 'rejected' };

/**
 * What a subscription, as it is being edited, would make of the latest call.
 *
 * @returns `{state, word, nodes}`: as in the feed, and what to show
 */
export function effect(subscription, latest) {
  if (!latest) return { state: 'off', word: '', nodes: [] };
  const [{ enabled, matched, condition, payload, error }] = explain({ subscriptions: [subscription] }, latest.event);
  const state = stateOf({ enabled, matched, error });
  if (condition?.error) return { state, word: WORDS[state], nodes: [] };
  const heading = element(
    'p',
    { class: 'effect-title' },
    'The latest call, ',
    element('code', {}, latest.method),
    ` ${subject(latest)}`,
  );
  const result =
    matched && !error
      ? element('pre', { class: 'code' }, element('code', {}, valueText(payload)))
      : element(
          'p',
          { class: 'silence' },
          matched ? `${error}.` : 'The trigger does not match, so there is no payload.',
        );
  return { state, word: WORDS[state], nodes: [heading, conditionTree(condition), result] };
}

function stateOf({ enabled, matched, error }) {
  if (error) return matched ? 'unmapped' : 'error';
  if (!enabled) return 'off';
  return matched ? 'passed' : 'stopped';
}
