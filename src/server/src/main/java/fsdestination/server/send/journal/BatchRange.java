package fsdestination.server.send.journal;

/**
 * The batch that is in flight: a run that is resumed sends the same one.
 *
 * @param from the offset of its first line
 * @param to the offset of the line after its last one
 */
public record BatchRange(long from, long to) {}
