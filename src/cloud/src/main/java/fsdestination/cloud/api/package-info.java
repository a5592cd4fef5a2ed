/**
 * FullStory's REST API: {@link fsdestination.cloud.api.FullStoryApi} sends requests, tries again
 * what may succeed later, and says what became of the rest.
 */
package fsdestination.cloud.api;
