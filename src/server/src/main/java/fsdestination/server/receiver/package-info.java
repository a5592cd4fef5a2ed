/**
 * An HTTP receiver of events: {@link fsdestination.server.receiver.Receiver}. It has the paths of
 * Segment's tracking API, and answers that an event was taken only when FullStory has taken it.
 */
package fsdestination.server.receiver;
