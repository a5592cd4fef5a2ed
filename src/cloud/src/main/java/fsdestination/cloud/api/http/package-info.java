/**
 * HTTP, for {@link fsdestination.cloud.api.FullStoryApi} alone: one attempt at a request, with its
 * timeout and the limits of a connection.
 */
package fsdestination.cloud.api.http;
