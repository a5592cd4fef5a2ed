import { element } from '../ui/element.js';
import { withoutPath } from './settings-errors.js';

/**
 * The errors of settings: of the JSON itself, or those that the destination would report.
 *
 * @param {import('../window.js').ConfigError[]} errors
 * @param {string} [error]
 */
export function errorLines(errors, error) {
  if (error) return [element('p', {}, error)];
  return errors.map((one) => element('p', {}, element('strong', {}, one.path), withoutPath(one)));
}
