package fsdestination.cloud.api;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A user or event that a batch import could not create.
 *
 * @param reason FullStory's code and message
 * @param request what FullStory was asked to create, as it gives it back; null in JSON where it
 *     does not
 */
public record ImportError(String reason, JsonNode request) {}
