/* From CommonJS. */
import actions = require('fullstory-destination');
import presets = require('fullstory-destination/presets');
import rudderstack = require('fullstory-destination/rudderstack');
import classic = require('fullstory-destination/classic');

export const plugins: Promise<actions.Plugin[]> = actions.default({ orgId: 'o-1ABC-na1' });
export const names: (string | undefined)[] = actions.presets.map((preset) => preset.name);
export const integration: classic.Integration = new classic.default({ org: 'o-1ABC-na1' });
// @ts-expect-error the namespace is not the factory
actions({ orgId: 'o-1ABC-na1' });
export const small: Promise<presets.Plugin[]> = presets.default({ orgId: 'o-1ABC-na1' });
export const adapted: rudderstack.RudderStackIntegration = rudderstack.default(presets.default);
