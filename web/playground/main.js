import { actions } from './destination/actions.js';
import { classic } from './destination/classic.js';
import { readConfig } from './destination/config.js';
import { connect } from './destination/connect.js';
import { listenToConsole } from './destination/console.js';
import { realFullstory } from './destination/real-fullstory.js';
import { standIn } from './destination/stand-in.js';
import { composer } from './compose/composer.js';
import { facts } from './facts.js';
import { feed } from './feed/feed.js';
import { migrationPanel } from './migration/panel.js';
import { settingsPanel } from './settings/panel.js';
import { currentDestination, currentSettings } from './settings/store.js';
import { shop } from './shop/shop.js';
import { tabs } from './tabs.js';

const DESTINATIONS = { actions, classic };

async function start() {
  const { orgId } = await readConfig();
  const destination = currentDestination();
  const calls = feed(destination);
  const status = facts(destination, orgId);
  for (const [name, file] of Object.entries({
    AnalyticsNext: '@segment/analytics-next',
    fullstoryDestination: 'dist/fullstory-actions.js',
    fullstoryIntegration: 'dist/fullstory-classic.js',
    fullstoryLab: 'lab/lab.js',
  })) {
    if (!(name in window)) throw new Error(`${file} did not load: script/demo builds and serves it`);
  }

  const fullstory = orgId ? realFullstory(status.failed) : standIn();
  settingsPanel(destination, orgId);
  migrationPanel(orgId);
  listenToConsole(calls.said);

  const settings = currentSettings(destination, orgId);
  const { analytics, follow } = await DESTINATIONS[destination](settings, fullstory);
  connect(analytics, ({ event, ...call }) => {
    if (call.failure) calls.refused(call);
    else calls.add({ ...call, ...follow(event), destination, settings });
  });

  shop(analytics, calls.noted);
  composer(analytics);
  analytics.page('Home');
}

tabs();
start().catch((failure) => facts().fatal(failure));
