let config;

/**
 * What serves the page: script/demo's server plans requests of cloud mode and may name the org of the real
 * FullStory; as plain files the page has neither.
 *
 * @returns {Promise<{orgId?: string, cloud?: boolean}>}
 */
export function readConfig() {
  config ??= fetchConfig();
  return config;
}

async function fetchConfig() {
  const answer = await fetch('config.json');
  if (!answer.ok) throw new Error(`config.json was answered with ${answer.status}`);
  return answer.json();
}
