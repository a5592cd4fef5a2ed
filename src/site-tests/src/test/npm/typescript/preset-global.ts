/* The global of the script, if it is imported for it; fullstory-actions.js defines the same name. */
import 'fullstory-destination/fullstory-presets.js';

window.fullstoryDestination({ orgId: 'o-1ABC-na1' }).then((plugins) => plugins.map((plugin) => plugin.name));
// @ts-expect-error triggers and mappings are in fullstory-actions.js
fullstoryDestination({ orgId: 'o-1ABC-na1', subscriptions: [] });
