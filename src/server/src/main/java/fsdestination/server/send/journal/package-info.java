/**
 * What {@code send} writes beside the events: the {@linkplain
 * fsdestination.server.send.journal.Journal journal} of how far it has come, and the {@linkplain
 * fsdestination.server.send.journal.RejectsFile rejected events}.
 */
package fsdestination.server.send.journal;
