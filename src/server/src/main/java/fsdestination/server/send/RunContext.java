package fsdestination.server.send;

import fsdestination.cloud.CloudDestination;
import fsdestination.server.send.journal.Journal;
import fsdestination.server.send.journal.RejectsFile;

/**
 * What a run works with.
 *
 * @param name of the input, the last part of its path: part of the keys of events that have no
 *     messageId
 */
public record RunContext(
    String name,
    CloudDestination destination,
    Journal journal,
    RejectsFile rejects,
    ProgressListener progress) {}
