import { actions } from './destination/actions.js';
import { checker } from './destination/check.js';
import { classic } from './destination/classic.js';
import { readConfig } from './destination/config.js';
import { connect } from './destination/connect.js';
import { listenToConsole } from './destination/console.js';
import { realFullstory } from './destination/real-fullstory.js';
import { standIn } from './destination/stand-in.js';
import { composer } from './compose/composer.js';
import { facts } from './facts.js';
import { feed } from './feed/feed.js';
import { installPanel } from './install/panel.js';
import { latestEvent } from './destination/latest-event.js';
import { migrationPanel } from './migration/panel.js';
import { notice } from './ui/notice.js';
import { privacy } from './privacy/panel.js';
import { settingsPanel } from './settings/panel.js';
import { currentDestination, currentSettings, takeCall } from './settings/store.js';
import { openSetUp } from './share/open.js';
import { sharing } from './share/panel.js';
import { shop } from './shop/shop.js';
import { tabs } from './ui/tabs.js';

const DESTINATIONS = { actions, classic };

const FILES = {
  AnalyticsNext: '@segment/analytics-next',
  fullstoryDestination: 'dist/fullstory-actions.js',
  fullstoryIntegration: 'dist/fullstory-classic.js',
  fullstoryInspector: 'inspector/inspector.js',
};

async function start() {
  const { orgId } = await readConfig();
  const shared = openSetUp(orgId);
  const destination = currentDestination();
  const settings = currentSettings(destination, orgId);
  const status = facts(destination, orgId);
  for (const [name, file] of Object.entries(FILES)) {
    if (!(name in window)) throw new Error(`${file} did not load: script/demo builds and serves it`);
  }

  const fullstory = orgId ? realFullstory(status.failed) : standIn();
  const make = (method, args) => window.analytics[method](...args).catch(() => {});
  const { fill, focus } = composer(make);
  const calls = feed(destination, (call) => {
    fill(call);
    chooseTab('compose');
    focus();
  });
  settingsPanel(destination, orgId);
  migrationPanel(orgId);
  sharing(destination, settings);
  listenToConsole(calls.logged);
  notice(shared);

  const checked = checker();
  let started = false;
  const { analytics, follow } = await DESTINATIONS[destination](settings, fullstory);
  connect(analytics, ({ event, ...call }) => {
    if (call.failure) return calls.rejected(call);
    const followed = { ...call, ...checked(follow(event)), destination, settings, automatic: !started };
    calls.add(followed);
    latestEvent.set(followed);
  });
  await privacy(analytics, destination, settings);
  shop(analytics, calls.noted, fullstory);
  await analytics.page('Home');
  started = true;
  again(takeCall(), orgId ? () => {} : make, fill);
  await installPanel(destination, settings);
}

/** The call that came with the settings; to the real FullStory no call is made that nobody made. */
function again(call, make, fill) {
  if (!call) return;
  const [method, ...args] = call;
  fill(call);
  make(method, args);
}

const chooseTab = tabs();
start().catch((failure) => facts().fatal(failure));
