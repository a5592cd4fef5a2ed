package fsdestination.cloud.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

/** What an answer of FullStory means. */
final class Answers {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final int LONGEST = 300;

  private Answers() {}

  /** The answer's JSON; a missing node where it is none. */
  static JsonNode json(ApiResponse response) {
    try {
      return MAPPER.readTree(response.body());
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  /** Why a request that FullStory answered was not done. */
  static ApiException failure(Endpoint endpoint, ApiResponse response, int attempts) {
    int status = response.status();
    String answered = endpoint + ": FullStory answered " + status + said(response);
    if (status == 401) {
      return new KeyRefusedException(answered + ". The API key is not accepted", status);
    }
    if (status == 403) {
      return new KeyRefusedException(
          answered + ". The API key does not allow this; deleting needs an Admin or Architect key",
          status);
    }
    if (response.isTemporary()) {
      String tried = attempts > 1 ? " to the last of " + attempts + " attempts" : "";
      return new UnavailableException(answered + tried, status, response.retryAfter());
    }
    if (status < 400) {
      return new UnavailableException(
          answered + " where an answer of the API was expected: is the address right?",
          status,
          null);
    }
    if (status == 404 && endpoint.isLegacy()) {
      answered +=
          ". FullStory does not know this user: V1 takes only users whom FullStory has captured;"
              + " identify the user in a browser first, or use the V2 action, which creates users";
    }
    return new RefusedException(answered, status);
  }

  /** FullStory's own words, shortened; they are JSON with a message and a code. */
  private static String said(ApiResponse response) {
    JsonNode json = json(response);
    String message = json.path("message").asText("");
    String code = json.path("code").asText("");
    String said = (code + (code.isEmpty() || message.isEmpty() ? "" : ": ") + message).strip();
    said = said.replaceAll("\\p{Cntrl}+", " ");
    if (said.length() > LONGEST) said = said.substring(0, LONGEST) + "…";
    return said.isEmpty() ? "" : " (" + said + ")";
  }
}
