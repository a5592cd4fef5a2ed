/**
 * Cloud mode: events become requests of FullStory's REST API, by the same subscriptions as in a
 * page: {@link fsdestination.cloud.CloudDestination}. The packages stand on each other in this
 * order: {@code internal}, {@code api.http}, {@code api} (the client), {@code imports} (batch
 * imports) and {@code action} (the four actions), this one; {@code liquid} is a service of the
 * core.
 */
package fsdestination.cloud;
