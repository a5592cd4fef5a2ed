package fsdestination.cloud.imports;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A user or event that a batch import could not create.
 *
 * @param reason FullStory's code and message
 * @param request what FullStory was asked to create, as it gives it back; null in JSON where it
 *     does not
 * @param ofSession whether the session that the request may name takes no more events
 */
public record ImportError(String reason, JsonNode request, boolean ofSession) {
  /** An error that has nothing to do with a session. */
  public ImportError(String reason, JsonNode request) {
    this(reason, request, false);
  }
}
