/* The globals of the scripts, if they are imported for them. */
import 'fullstory-destination/fullstory-actions.js';
import 'fullstory-destination/fullstory-classic.js';

window.fullstoryDestination({ orgId: 'o-1ABC-na1' }).then((plugins) => plugins.map((plugin) => plugin.name));
new fullstoryIntegration({ org: 'o-1ABC-na1' }).initialize();
// @ts-expect-error a misspelt setting
fullstoryDestination({ org: 'o-1ABC-na1' });
