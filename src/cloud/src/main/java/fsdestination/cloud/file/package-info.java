/**
 * Sends files of events, one JSON object a line: {@link fsdestination.cloud.file.FileRun}. What has
 * been sent is kept in a {@link fsdestination.cloud.file.Journal}, so that a run that was stopped
 * or killed can go on; what was refused, with the reason, in a file of {@link
 * fsdestination.cloud.file.Rejects}.
 */
package fsdestination.cloud.file;
