import { element } from '../ui/element.js';
import { callText } from '../ui/code.js';
import { arrived, code, fullstoryCalls, stage } from './stage.js';

/** The stages of one call in classic: the integration's method, with what it asks of the event. */
export function integrationPath({ method, args, event, settings, steps: [{ invoked, calls }], verdict }, edit) {
  return element(
    'ol',
    { class: 'path' },
    stage('Event', 'on', [code(callText(`analytics.${method}`, args)), edit, arrived(event, settings)]),
    invoked ? stage('Integration', 'on', [code(callText(`integration.${method}`, [invoked]))]) : [],
    fullstoryCalls(calls, verdict),
  );
}
