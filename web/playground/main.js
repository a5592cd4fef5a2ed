import { readConfig } from './destination/config.js';
import { connect } from './destination/connect.js';
import { listenToConsole } from './destination/console.js';
import { explain } from './destination/explain.js';
import { path } from './destination/path.js';
import { realFullstory } from './destination/real-fullstory.js';
import { standIn } from './destination/stand-in.js';
import { watch } from './destination/watch.js';
import { composer } from './compose/composer.js';
import { facts } from './facts.js';
import { feed } from './feed/feed.js';
import { settingsPanel } from './settings/panel.js';
import { currentSettings } from './settings/store.js';
import { shop } from './shop/shop.js';
import { tabs } from './tabs.js';

async function start() {
  const { orgId } = await readConfig();
  const calls = feed();
  const status = facts(orgId);
  for (const [name, file] of Object.entries({
    AnalyticsNext: '@segment/analytics-next',
    fullstoryDestination: 'dist/fullstory-actions.js',
    fullstoryLab: 'lab/lab.js',
  })) {
    if (!(name in window)) throw new Error(`${file} did not load: script/demo builds and serves it`);
  }

  const fullstory = orgId ? realFullstory(status.failed) : standIn();
  const settings = currentSettings(orgId);
  settingsPanel(settings, orgId);
  listenToConsole(calls.said);

  let deliveriesOf;
  const analytics = await connect(
    settings,
    (plugins) => {
      deliveriesOf = watch(plugins, fullstory);
    },
    ({ event, ...call }) => {
      if (call.failure) return calls.refused(call);
      const deliveries = deliveriesOf(event.messageId);
      const arrived = deliveries[0]?.event ?? event;
      const steps = path(explain(settings, arrived), deliveries, fullstory.dropped());
      return calls.add({ ...call, event: arrived, ...steps });
    },
  );

  shop(analytics, calls.noted);
  composer(analytics);
  analytics.page('Home');
}

tabs();
start().catch((failure) => facts().fatal(failure));
