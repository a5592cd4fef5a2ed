import { element } from '../ui/element.js';
import { withoutPath } from './settings-errors.js';

/**
 * What is wrong with settings: the JSON itself, or what the destination would report.
 *
 * @param {import('../window.js').ConfigError[]} errors
 * @param {string} [error]
 */
export function errorLines(errors, error) {
  if (error) return [element('p', {}, error)];
  return errors.map((one) => element('p', {}, element('strong', {}, one.path), withoutPath(one)));
}
