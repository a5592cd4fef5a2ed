import { syntaxTree } from '@codemirror/language';
import { actionKeys, fieldsOf } from '../destination/action.js';
import { options, triggerWords, valueWords } from './words.js';

const TRIGGERS = ['subscribe', 'consent', 'elementConsent'];

/**
 * Completion in settings that are written as JSON: names of settings, of a subscription's properties and of its
 * action's fields; in strings, actions, triggers and mappings.
 *
 * @param {string} destination
 * @returns {(context: import('@codemirror/autocomplete').CompletionContext) => import('@codemirror/autocomplete').CompletionResult | null}
 */
export function settingsWords(destination) {
  return (context) => {
    const text = (node) => context.state.sliceDoc(node.from + 1, node.to - 1);
    const node = syntaxTree(context.state).resolveInner(context.pos, -1);
    if (node.name === 'PropertyName') {
      const object = node.parent?.parent;
      const path = object ? pathTo(object, text) : [];
      return path.includes('mapping') && context.matchBefore(/@\w*/)
        ? valueWords(context)
        : { from: node.from + 1, validFor: /^\w*$/, options: options(names(destination, path, object, text)) };
    }
    if (node.name !== 'String') return null;
    const path = pathTo(node, text);
    const key = path[path.length - 1];
    if (key === 'partnerAction') return { from: node.from + 1, validFor: /^\w*$/, options: options(actionKeys()) };
    if (TRIGGERS.includes(key)) return triggerWords(context, node.from + 1);
    return path.includes('mapping') ? valueWords(context) : null;
  };
}

/** The names that an object may have, by its path. */
function names(destination, path, object, text) {
  const words = window.fullstoryInspector.words();
  if (path.length === 0) return destination === 'classic' ? words.classicSettings : words.settings;
  if (path.join() === 'subscriptions') return words.subscription;
  if (path.join() !== 'subscriptions,mapping') return [];
  const action = object.parent.parent
    .getChildren('Property')
    .find((property) => text(property.firstChild) === 'partnerAction');
  return action ? fieldsOf(text(action.lastChild)) : [];
}

/** The names of the properties on the way to a part of JSON, from outside. */
function pathTo(node, text) {
  const path = [];
  for (let outer = node.parent; outer; outer = outer.parent) {
    if (outer.name === 'Property' && outer.firstChild !== node) path.unshift(text(outer.firstChild));
  }
  return path;
}
