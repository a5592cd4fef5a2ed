/**
 * What a site keeps from FullStory, by the setting {@code redact}: {@link
 * fsdestination.redaction.Redaction}.
 */
package fsdestination.redaction;
