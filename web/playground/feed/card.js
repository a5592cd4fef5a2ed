import { element } from '../ui/element.js';
import { callText } from '../ui/code.js';
import { subject } from '../ui/subject.js';
import { integrationPath } from './integration-path.js';
import { pathOf } from './path.js';
import { code } from './stage.js';
import { STAGES, reach } from './stages.js';

/** One call: a line that says what became of it, and its path to open. */
export function card(call, onEdit) {
  const reached = reach(call);
  const trace = element(
    'span',
    { class: 'trace', 'data-reach': reached, 'aria-hidden': 'true' },
    STAGES[call.destination].map(() => element('i')),
  );
  const edit = element('button', { type: 'button', class: 'link edit' }, 'Edit and repeat');
  edit.addEventListener('click', () => onEdit([call.method, ...call.args]));
  const details = element(
    'details',
    { class: 'card-details', open: true },
    element(
      'summary',
      {},
      element('span', { class: 'method' }, call.method),
      element('h3', { class: 'subject' }, subject(call)),
      trace,
      element('span', { class: 'outcome' }, outcome(call)),
      element('time', { datetime: call.at.toISOString() }, call.at.toLocaleTimeString('en-GB')),
    ),
    call.destination === 'classic' ? integrationPath(call, edit) : pathOf(call, edit),
  );
  return element('li', { class: 'card', 'data-called': String(call.calls > 0) }, details);
}

/** A line in the feed for what is no event: a reset, a rejection, a line in the console; and the calls that it made. */
export function noteCard(title, text, tone, made = []) {
  return element(
    'li',
    { class: 'note-card', 'data-tone': tone },
    element('code', {}, title),
    element('p', {}, text),
    made.map(({ name, args }) => code(callText(name, args))),
  );
}

/** Which FullStory calls were made: `FS("trackEvent")`. */
export function outcome({ steps, calls }) {
  if (calls === 0) return 'no call';
  const made = steps.flatMap((step) => step.calls);
  const first = made[0].name === 'FS' ? `FS("${made[0].args[0]}")` : `${made[0].name}()`;
  return made.length === 1 ? first : `${first} and ${made.length - 1} more`;
}
