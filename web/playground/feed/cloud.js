import { readConfig } from '../destination/config.js';
import { element } from '../ui/element.js';
import { withoutPresets } from '../destination/presets.js';
import { valueText } from '../ui/code.js';
import { code, silence } from './stage.js';

/** The same event in cloud mode, requested of the demo's server when someone opens it. */
export function cloudRequests({ event, settings }) {
  const place = element('div', { class: 'cloud' });
  const details = element(
    'details',
    { class: 'arrived' },
    element('summary', {}, 'The requests that a server would make in cloud mode'),
    place,
  );
  details.addEventListener(
    'toggle',
    async () => {
      place.replaceChildren(...(await answer(settings, event)));
    },
    { once: true },
  );
  return details;
}

const NOT_HERE = 'This page shows device mode only: for cloud mode run script/demo, whose server plans the requests.';

async function answer(settings, event) {
  const { cloud } = await readConfig();
  if (!cloud) return [silence(NOT_HERE)];
  try {
    const response = await fetch('cloud-requests', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      // The presets of cloud mode are others: they say whose event it is.
      body: JSON.stringify({ settings: withoutPresets(settings), event }),
    });
    const { requests, notes, error } = await response.json();
    if (error) return [silence(`${error}.`)];
    const shown = [...requests.map(request), ...notes.map((note) => silence(`${note}.`))];
    return shown.length ? shown : [silence('None: no subscription of cloud mode matches it.')];
  } catch {
    return [silence('The server of script/demo did not answer.')];
  }
}

function request({ subscription, rejection, method, path, body }) {
  return rejection
    ? silence(`${subscription}: ${rejection}.`)
    : code([`${method} https://api.fullstory.com${path}\n`, ...valueText(body)]);
}
