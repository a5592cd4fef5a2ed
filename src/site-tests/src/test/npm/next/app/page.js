import { presets } from 'fullstory-destination';
import { Tracked } from './tracked.js';

/* Rendered for each request, by the server. */
export const dynamic = 'force-dynamic';

export default function Page() {
  return <Tracked names={presets.map((preset) => preset.name)} />;
}
