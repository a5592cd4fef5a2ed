import { element } from '../element.js';
import { settingsErrors, withoutPath } from './settings-errors.js';

/** What is wrong with these settings: the JSON itself, or what the destination would report. */
export function errorLines(destination, settings, error) {
  if (error) return [element('p', {}, error)];
  return settingsErrors(destination, settings).map((error) =>
    element('p', {}, element('strong', {}, error.path), withoutPath(error)),
  );
}
