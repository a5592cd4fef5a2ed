/**
 * A smoke test against FullStory itself: {@link fsdestination.cloud.live.LiveSmoke} needs a key,
 * and is run by hand; the same steps run against the stand-in with every build.
 */
package fsdestination.cloud.live;
