/** @externs What analytics.js and its classic integrations call of each other. */

/** @interface */
function SegmentFacade() {}
SegmentFacade.prototype.traits;
SegmentFacade.prototype.userId;
SegmentFacade.prototype.anonymousId;
SegmentFacade.prototype.event;
SegmentFacade.prototype.properties;
SegmentFacade.prototype.category;
SegmentFacade.prototype.fullName;
SegmentFacade.prototype.json;

// What our integration is asked for: of any object, or the compiler takes it for unused.
Object.prototype.options;
Object.prototype.initialize;
Object.prototype.loaded;
Object.prototype.ready;
Object.prototype.reset;
Object.prototype.invoke;
Object.prototype.identify;
Object.prototype.track;
Object.prototype.page;
Object.prototype.on;
Object.prototype.once;
Object.prototype.off;
Object.prototype.emit;
