import { titled } from '../destination/action.js';
import { element } from '../ui/element.js';
import { cloudRequests } from './cloud.js';
import { callText, valueText } from '../ui/code.js';
import { conditionTree } from '../ui/condition.js';
import { arrived, code, fullstoryCalls, sessionLink, silence, stage } from './stage.js';

/** The stages of one call from top to bottom, along the rail that its signal takes. */
export function pathOf(call, edit) {
  const passed = call.steps.filter((step) => step.state === 'passed' || step.state === 'unmapped');
  return element(
    'ol',
    { class: 'path' },
    stage('Event', 'on', [
      code(callText(`analytics.${call.method}`, call.args)),
      edit,
      sessionLink(call.event),
      arrived(call.event, call.settings),
    ]),
    call.visitor.length
      ? stage(
          'Visitor',
          'on',
          call.visitor.map(({ name, args }) => code(callText(name, args))),
        )
      : [],
    stage('Trigger', passed.length ? 'on' : 'end', [triggers(call.steps)], 'gates'),
    passed.flatMap((step, index) => lane(step, passed.length > 1, index > 0)),
    passed.length ? [] : stage('FullStory', 'off', [silence(`${call.verdict}: no call.`)], 'terminal'),
    stage('Cloud', 'aside', [cloudRequests(call)]),
  );
}

function lane(step, named, apart) {
  const kind = apart ? 'begins' : '';
  const title = named ? [element('p', { class: 'lane-name' }, step.name)] : [];
  if (!step.payload) return stage('Mapping', 'off', [...title, silence(`${step.error}.`)], `terminal ${kind}`);
  const mapping = stage('Mapping', 'on', [...title, code(valueText(step.payload))], kind);
  if (step.error) return [mapping, stage('Action', 'off', [silence(`${step.error}.`)], 'terminal')];
  return [
    mapping,
    stage('Action', 'on', [
      element('p', { class: 'action' }, titled(step.action), ' ', element('code', {}, step.action)),
    ]),
    fullstoryCalls(step.calls, step.reason),
  ];
}

function triggers(steps) {
  if (steps.length === 0) return silence('No subscriptions.');
  return element(
    'ul',
    { class: 'triggers' },
    steps.map((step) =>
      element(
        'li',
        { 'data-state': step.state },
        element('span', { class: 'name' }, String(step.name || step.action)),
        step.condition && !step.condition.error
          ? conditionTree(step.condition)
          : element('code', {}, String(step.subscribe ?? '')),
        element('span', { class: 'state' }, stateText(step)),
      ),
    ),
  );
}

function stateText({ state, matched, error }) {
  if (state === 'error') return String(error);
  if (state === 'off') return matched ? 'off, would match' : 'off';
  return state === 'stopped' ? 'no match' : 'matched';
}
