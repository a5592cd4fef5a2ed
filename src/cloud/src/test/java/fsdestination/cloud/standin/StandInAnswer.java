package fsdestination.cloud.standin;

/**
 * What FullStory answers.
 *
 * @param body JSON, or what a fault makes of it
 * @param retryAfter the header, or empty
 */
public record StandInAnswer(int status, String body, String retryAfter) {
  static StandInAnswer ok(String body) {
    return new StandInAnswer(200, body, "");
  }

  static StandInAnswer error(int status, String code, String message) {
    var body = StandInJson.MAPPER.createObjectNode().put("code", code).put("message", message);
    return new StandInAnswer(status, body.toString(), "");
  }

  /** Of a request that breaks FullStory's rules. */
  static StandInAnswer invalid(String problem) {
    return error(400, "invalid_request", problem);
  }
}
