import type { Check } from './types/check.js';

export * from './types/check.js';

/** To import it is to start it: it watches the page's FullStory from then on. On a server it does nothing. */
declare const fullstoryCheck: Check;
export default fullstoryCheck;
