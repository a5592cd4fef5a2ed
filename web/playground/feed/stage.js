import { element } from '../ui/element.js';
import { callText, valueText } from '../ui/code.js';
import { findingList } from './findings.js';

/** A stage on the rail; `flow` says whether the signal goes `on`, comes to its `end`, or is `off`. */
export function stage(name, flow, content, kind = '') {
  return element(
    'li',
    { class: `stage ${kind}`, 'data-flow': flow },
    element('h4', { class: 'stage-label' }, name),
    element('div', { class: 'stage-content' }, content),
  );
}

/** The last stage: the calls with what FullStory makes of them, or why there are none. */
export function fullstoryCalls(calls, reason) {
  const made = calls.flatMap(({ name, args, version, findings = [] }) => [
    code(callText(name, args), version === 1 ? 'as a V1 call' : ''),
    ...findingList(findings),
  ]);
  return made.length
    ? stage('FullStory', 'on', made, 'terminal')
    : stage('FullStory', 'off', [silence(`${reason}.`)], 'terminal');
}

/** @param settings whose `redact` strikes out what FullStory does not get */
export function arrived(event, settings) {
  const rest = redacted(event, settings);
  const summary = 'The event as the destination gets it';
  return element(
    'details',
    { class: 'arrived', open: rest !== event },
    element('summary', {}, rest === event ? summary : `${summary}, and what is redacted`),
    code(valueText(event, rest)),
  );
}

function redacted(event, { redact }) {
  return (redact && window.fullstoryInspector.redact(redact, event).redacted) ?? event;
}

/** The link that the setting `sessionUrl` puts into the event, for every destination. */
export function sessionLink({ context }) {
  const url = context?.fullstory?.url;
  return url ? element('p', { class: 'session-link' }, 'Session link: ', element('code', {}, url)) : '';
}

export function code(content, note) {
  return element(
    'pre',
    { class: 'code' },
    element('code', {}, content),
    note ? element('span', { class: 'note' }, note) : '',
  );
}

export function silence(text) {
  return element('p', { class: 'silence' }, text);
}
