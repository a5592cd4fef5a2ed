/**
 * A Kafka Connect sink: {@link fsdestination.connect.FullStorySinkConnector} sends the events of
 * topics to FullStory. A {@link fsdestination.connect.FullStorySinkTask} takes records and waits
 * for nothing; one {@link fsdestination.connect.sending.Sending} at a time is under way, and an
 * offset is committed only after FullStory has accepted what is before it.
 */
package fsdestination.connect;
