/**
 * Sends files of events, one JSON object a line: {@link fsdestination.server.send.EventFileSender}.
 * What has been sent is kept in a {@link fsdestination.server.send.journal.Journal}, so that a run
 * that was stopped or killed can go on; what was rejected, with the reason, in a file of {@link
 * fsdestination.server.send.journal.RejectsFile}.
 */
package fsdestination.server.send;
