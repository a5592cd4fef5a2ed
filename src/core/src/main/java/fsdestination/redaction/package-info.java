/**
 * The setting {@code redact}, which keeps properties and URL queries from FullStory: {@link
 * fsdestination.redaction.Redaction}.
 */
package fsdestination.redaction;
