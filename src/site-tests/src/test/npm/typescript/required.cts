/* From CommonJS. */
import actions = require('fullstory-destination');
import classic = require('fullstory-destination/classic');

export const plugins: Promise<actions.Plugin[]> = actions.default({ orgId: 'o-1ABC-na1' });
export const names: (string | undefined)[] = actions.presets.map((preset) => preset.name);
export const integration: classic.Integration = new classic.default({ org: 'o-1ABC-na1' });
// @ts-expect-error the namespace is not the factory
actions({ orgId: 'o-1ABC-na1' });
