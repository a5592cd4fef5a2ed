/*
 * The script's configuration and the hosts that follow from it. The init calls of the queue override the
 * globals. The region of an org id such as o-1ABC-eu1 becomes part of FullStory's own hosts; a relay is used
 * unchanged. Without an org, or with the snippet's placeholder for it, nothing is captured.
 */
const GLOBALS = {
  orgId: '_fs_org',
  host: '_fs_host',
  script: '_fs_script',
  recHost: '_fs_rec_host',
  recSettingsHost: '_fs_rec_settings_host',
  appHost: '_fs_app_host',
  captureOnStartup: '_fs_capture_on_startup',
  runInIframe: '_fs_run_in_iframe',
  isOuterScript: '_fs_is_outer_script',
};

function readEnv(calls) {
  const env = {};
  for (const option of Object.keys(GLOBALS)) {
    if (window[GLOBALS[option]] !== undefined) env[option] = window[GLOBALS[option]];
  }
  calls.filter((call) => call.op === 'init').forEach((call) => addInit(env, call));
  return env;
}

function addInit(env, call) {
  const given = call.options && call.options.env;
  window.fullstoryEnv = Object.assign(window.fullstoryEnv || {}, given);
  Object.assign(env, given);
}

function hasOrg(env) {
  return !!env.orgId && !!env.host && String(env.orgId).indexOf('FULLSTORY_KEY') < 0;
}

/* The addresses without https://. */
function addressesOf(env) {
  const region = /^.?-.*-(\w+)$/.exec(env.orgId);
  const own = /^(?:[a-z]{2,3}\d+\.)?fullstory\.com$/.test(env.host);
  const host = own && region && region[1] !== 'na1' ? region[1] + '.fullstory.com' : env.host;
  return {
    settings: (env.recSettingsHost || (own ? 'edge.' + host : host)) + '/s/settings/' + env.orgId + '/v1/web',
    settingsAgain: (env.recHost || (own ? 'rs.' + host : host)) + '/s/settings/' + env.orgId + '/v1/web',
    page: (env.recHost || (own ? 'rs.' + host : host)) + '/rec/page',
    integrations: (env.recHost || (own ? 'rs.' + host : host)) + '/rec/integrations',
    app: env.appHost || 'app.' + host,
  };
}

/* The JSON of a response; rejects unless its status is 200. Uses the page's original fetch, not a wrapper. */
function request(FS, address, body) {
  const fetch = (FS._w && FS._w.fetch) || window.fetch;
  return fetch
    .call(window, 'https://' + address, body ? { method: 'POST', body: JSON.stringify(body) } : {})
    .then((answer) => (answer.status === 200 ? answer.json() : Promise.reject(answer.status)));
}
