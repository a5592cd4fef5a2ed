/* The globals of the scripts, if they are imported for them. */
import 'fullstory-destination/fullstory-actions.js';
import 'fullstory-destination/fullstory-analytics.js';
import 'fullstory-destination/fullstory-check.js';
import 'fullstory-destination/fullstory-classic.js';

window.fullstoryDestination({ orgId: 'o-1ABC-na1' }).then((plugins) => plugins.map((plugin) => plugin.name));
new fullstoryIntegration({ org: 'o-1ABC-na1' }).initialize();
export const lost: number = fullstoryCheck.report().findings.filter(({ level }) => level === 'error').length;
// @ts-expect-error a misspelt setting
fullstoryDestination({ org: 'o-1ABC-na1' });
export const jitsu: 'fullstory-destination' = fullstoryAnalytics({ orgId: 'o-1ABC-na1' }).name;
